"""The item engine: one way of describing, checking, filtering, sorting, paging, reading and writing every kind."""
