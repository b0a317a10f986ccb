"""Scripts for what only a team has, from version to version; one that was shipped never changes."""
