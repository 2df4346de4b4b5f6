"""Plain routes around the graph: the built front end, its headers, health, and the schema as text."""
