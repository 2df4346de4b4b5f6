"""Trato, a self-hosted CRM: one log, one item engine, one gate, one contract."""

__version__ = "0.1.0"
