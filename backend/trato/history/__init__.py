"""History: everything that the log tells, for whoever may know of it; read, followed, and never changed (R59, R61)."""
