"""What a team adds for people: who may do what, and that two who decide at once are told."""
