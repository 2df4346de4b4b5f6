"""Who is where, beside the log: it is nothing that happened, and it is gone with the connections that make it."""
