"""Roles: made, changed, given to people, and explained (R70-R74)."""
