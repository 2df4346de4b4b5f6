"""Activities: what is planned with customers and what became of it, bound to the items it concerns (R47 to R51)."""
