"""Pipelines and their stages: the road that deals travel (R9, R10, R11)."""
