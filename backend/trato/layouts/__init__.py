"""Card layouts: which fields the page and the panel of a record show, in which sections and order (R16)."""
