"""The people room: what administrators do with people and the company's structure (R76)."""
