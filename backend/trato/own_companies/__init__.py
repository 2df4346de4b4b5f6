"""The details of one's own company, or companies: as whom one writes and sells (R12)."""
