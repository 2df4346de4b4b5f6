"""Who becomes responsible for what comes in: queues of people, and when these are away (R87)."""
