"""What holds for every noun of the CRM: which item kinds there are, and what all of them show in the graph."""
