"""Who has how much to look after on which stage, and what of it is neglected (R31)."""
