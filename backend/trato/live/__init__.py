"""The live room: the event log, the operations that write it, its tailer, and the hub that hands out its news."""
