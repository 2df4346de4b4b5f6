"""Pipelines and their stages: the roads that leads and deals travel (R9, R10, R11)."""
