"""The graph room: the kit that nouns build their types with, and above them the assembled schema and its transports."""
