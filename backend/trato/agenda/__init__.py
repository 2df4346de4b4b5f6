"""Items in progress by when something is to be done with them: a board whose columns are deadlines (R53, R54)."""
