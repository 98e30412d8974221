"""scipy's special functions, with the types that it leaves open."""

from collections.abc import Callable
from typing import Any, TypeAlias, cast

import numpy as np
import numpy.typing as npt
from scipy import special as _untyped

Floats: TypeAlias = npt.NDArray[np.float64]
Numbers: TypeAlias = Floats | float

_scipy: Any = _untyped

betaln = cast(Callable[[Numbers, Numbers], Floats], _scipy.betaln)
betaincinv = cast(Callable[[Numbers, Numbers, Numbers], Floats], _scipy.betaincinv)
digamma = cast(Callable[[Numbers], Floats], _scipy.digamma)
expit = cast(Callable[[Numbers], Floats], _scipy.expit)
gammaln = cast(Callable[[Numbers], Floats], _scipy.gammaln)
