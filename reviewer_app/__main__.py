"""python -m reviewer_app"""

import sys

from reviewer_app.main import main

sys.exit(main())
