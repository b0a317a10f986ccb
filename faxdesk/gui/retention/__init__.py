"""Dialogs about what goes one day: how long a fax is kept, and forgetting a person."""
