"""Items that stand on stages, of any kind: what entering, moving, closing and reopening mean, and what undoes it."""
