"""Tortoise's clients for SQLite and PostgreSQL, made safe against cancellation and second writers."""
