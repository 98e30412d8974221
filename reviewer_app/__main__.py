"""python -m reviewer_app"""

import gc
import sys

gc.disable()  # loading leaves next to nothing behind; the collector takes over (20 ms of the start)

from reviewer_app.main import main  # noqa: E402 - once nothing is collected any more

if __name__ == "__main__":
    sys.exit(main())
