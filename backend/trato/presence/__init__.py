"""Who is on a board or an item, and which cards they hold, as far as the reader may know it."""
