"""Background work: jobs that survive a killed process, started in the transaction of what they belong to."""
