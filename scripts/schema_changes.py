"""Reports what in schema.graphql breaks clients of an earlier schema, and what may surprise them.

python scripts/schema_changes.py [REVISION]

Without a revision: since the last release (tag), and before the first one since the last commit. Tells, never fails:
a change may be meant.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from graphql import build_schema
from graphql.utilities import find_breaking_changes, find_dangerous_changes

ROOT = Path(__file__).parent.parent
SCHEMA = "schema.graphql"


def _git(*arguments: str) -> str | None:
    """What git says, None when it can't answer."""
    done = subprocess.run(["git", *arguments], cwd=ROOT, capture_output=True, text=True, check=False)
    return done.stdout if done.returncode == 0 else None


def main() -> None:
    """Print the report."""
    tag = (_git("describe", "--tags", "--abbrev=0") or "").strip()
    revision = sys.argv[1] if len(sys.argv) > 1 else tag or "HEAD"
    earlier = _git("show", f"{revision}:{SCHEMA}")
    if earlier is None:
        print(f"{SCHEMA}: {revision} has none to compare with")
        return
    before, after = build_schema(earlier), build_schema((ROOT / SCHEMA).read_text())
    breaking, dangerous = find_breaking_changes(before, after), find_dangerous_changes(before, after)
    print(f"{SCHEMA} against {revision}: {len(breaking)} breaking changes, {len(dangerous)} that may surprise a client")
    for change in (*breaking, *dangerous):
        print(f"  {change.type.name}: {change.description}")


if __name__ == "__main__":
    main()
