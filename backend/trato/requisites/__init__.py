"""Legal details of customers and of one's own companies, told by templates of countries and legal forms (R12)."""
