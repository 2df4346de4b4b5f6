"""Boards: the items of a pipeline in columns with true totals, as they are read, changed and told of."""
