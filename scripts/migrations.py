"""Writes the next migration for both databases from today's models, and names the files to review.

make migrations NAME=what_changes
"""

from __future__ import annotations

import asyncio
import sys

from trato.db.authoring import make_migration

for path in asyncio.run(make_migration(sys.argv[1])):
    print(path)
