"""Who is on a board or an item, and which card they hold, as far as the reader may know it."""
