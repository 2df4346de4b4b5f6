"""Fields that administrators add to companies, contacts and deals (R15)."""
