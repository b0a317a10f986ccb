"""Where the installed program begins: what `python -m faxdesk` runs, and nothing else."""

import sys

from faxdesk.__main__ import main

sys.exit(main())
