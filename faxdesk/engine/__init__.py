"""Works the queue: threads, no Qt. What it needs from below is in ports.py, of what is kept in records/."""
