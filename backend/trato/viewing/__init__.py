"""Who has opened which record: told by the log once an hour, unless administrators don't want it (R61)."""
