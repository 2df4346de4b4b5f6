"""Saved views and how each person looks at their lists (R62, R65, R66)."""
