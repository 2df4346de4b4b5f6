"""How the company works with Trato: with leads or without them, and what becomes of who writes again (R6, R7, R25)."""
