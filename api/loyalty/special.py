"""scipy's special functions, with the types that it leaves open, read when the first is called."""

from collections.abc import Callable
from importlib import import_module
from typing import Any, TypeAlias, cast

import numpy as np
import numpy.typing as npt

Floats: TypeAlias = npt.NDArray[np.float64]
Numbers: TypeAlias = Floats | float


def _scipys(name: str) -> Any:
    """Reading scipy takes a quarter of a second, which most starts can do without."""

    def called(*values: Numbers) -> Floats:
        return getattr(import_module("scipy.special"), name)(*values)

    return called


betaln = cast(Callable[[Numbers, Numbers], Floats], _scipys("betaln"))
betaincinv = cast(Callable[[Numbers, Numbers, Numbers], Floats], _scipys("betaincinv"))
digamma = cast(Callable[[Numbers], Floats], _scipys("digamma"))
expit = cast(Callable[[Numbers], Floats], _scipys("expit"))
gammaln = cast(Callable[[Numbers], Floats], _scipys("gammaln"))
