"""The timeline: what happened on an item, as the log tells it, and the comments people add (R56 to R58, R61)."""
