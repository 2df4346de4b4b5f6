"""Leads: people or companies that may become customers, known by little yet (R20-R24, R26)."""
