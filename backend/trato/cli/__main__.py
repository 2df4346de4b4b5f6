"""`python -m trato.cli`: the command without an installed script."""

from trato.cli import main

main()
