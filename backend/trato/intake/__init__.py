"""What comes in, by whatever channel, and the one rule by which it becomes records (R87)."""
