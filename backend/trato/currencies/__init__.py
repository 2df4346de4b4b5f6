"""Currencies: which there are, what they are worth, and which of them totals and reports are in (R13)."""
