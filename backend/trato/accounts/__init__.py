"""People and the ways they enter: users, sessions, tokens, and the one row about this installation."""
