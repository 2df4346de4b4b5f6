"""What a person has planned, as calendar programs read it: iCalendar at a secret address."""
