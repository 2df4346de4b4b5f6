"""The database room: engines, transactions, field types, SQL and migrations, the same on SQLite and PostgreSQL."""
