"""Of whom nothing is made: phones, addresses and domains whose messages make no lead and no deal (R25)."""
