"""Where the one-folder build begins; without ``sys.exit`` each exit code would be 0."""

import sys

from planner.__main__ import main

sys.exit(main())
