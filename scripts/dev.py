"""Runs the server and Vite side by side, until either of them ends or Ctrl-C ends both.

make dev
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).parent.parent
COMMANDS = (
    (str(Path(sys.executable).with_name("trato")), "serve", "--demo"),
    ("npm", "--prefix", "frontend", "run", "dev"),
)


def main() -> int:
    """0 after Ctrl-C, else the exit status of the one that ended by itself."""
    # Each in a group of its own, off the keyboard: npm starts further processes, which must go with it.
    environment = {"TRATO_DEVELOPMENT": "yes"} | os.environ
    running = [
        subprocess.Popen(command, cwd=ROOT, env=environment, stdin=subprocess.DEVNULL, process_group=0)
        for command in COMMANDS
    ]
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
    try:
        while all(process.poll() is None for process in running):
            time.sleep(0.3)
        return next(status for process in running if (status := process.poll()) is not None)
    except KeyboardInterrupt:
        return 0
    finally:
        for process in running:
            if process.poll() is None:
                os.killpg(process.pid, signal.SIGTERM)
        for process in running:
            process.wait(timeout=10)


if __name__ == "__main__":
    sys.exit(main())
