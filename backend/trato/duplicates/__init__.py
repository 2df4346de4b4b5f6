"""Records that are there twice: found by what they have in common (R30)."""
