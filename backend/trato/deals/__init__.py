"""Deals: what the house hopes to sell, on its way through a pipeline (R37 to R40)."""
