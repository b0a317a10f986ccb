"""Pictures and texts become PDFs, in the worker. Only the worker's jobs come in."""
