"""How much waits for a person: what is overdue, due today or unanswered with the items they look after (R52)."""
