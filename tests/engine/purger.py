"""Purges what is due in a data folder, in a process that can be killed."""

import sys
from pathlib import Path

from tests.engine.keeping import KeptFolder

if __name__ == "__main__":
    folder = KeptFolder(Path(sys.argv[1]))
    print("begun", flush=True)
    folder.purging.run()
