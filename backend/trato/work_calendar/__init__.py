"""When the company works: its days and hours, its holidays, its time zone (R19)."""
