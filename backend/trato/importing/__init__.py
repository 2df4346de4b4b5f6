"""Importing: records from a file made elsewhere, through the same checks and rights as any other change (R77)."""
