"""Pick lists: short lists of values that administrators keep, and fields of records choose from (R14)."""
