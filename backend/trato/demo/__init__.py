"""The demo: an invented company whose people, customers and deals are told into an empty database (R112)."""
