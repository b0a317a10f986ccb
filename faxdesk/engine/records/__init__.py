"""What the engine needs of what is kept: a team's journal with its parts, and each desk's own."""
