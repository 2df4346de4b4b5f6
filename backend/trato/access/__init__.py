"""The access room: the one gate that every read and write passes."""
