"""Companies: firms with which the house does business (R35)."""
