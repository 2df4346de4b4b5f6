"""Exporting: what somebody sees in a list, or all there is, as files for spreadsheets and other programs (R111)."""
