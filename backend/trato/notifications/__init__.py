"""What a person is told beside what they look at: mentions, what was handed to them, what is due soon (R55)."""
