"""What every noun's part of the graph is made of: ids, context, connections, filters, and derived types."""
