"""Jobs as people see them: how far each is, and what became of it; trying one again, and cancelling it."""
