"""What the fixture `python` is: it starts `python -c CODE ARGUMENTS…` and gives the process."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

Python = Callable[..., Awaitable[asyncio.subprocess.Process]]
