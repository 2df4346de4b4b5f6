"""Leads become deals, contacts and companies (R27-R29): what goes where, the writing, and what it led to."""
