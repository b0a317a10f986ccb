"""What a command was given, as it is used: documents, covers, whose numbers."""
