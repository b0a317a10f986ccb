"""Who did what, shown and exported; whether the journal was changed. Loaded when somebody asks for it."""
