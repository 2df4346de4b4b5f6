"""REST for outside sites (R86): the graph's records at addresses. Everything here follows from schema and kinds."""
