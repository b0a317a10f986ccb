"""What goes on without a person: watched folders, and the queue's changes for other programs."""
