"""Contacts: the people behind companies and deals (R32)."""
