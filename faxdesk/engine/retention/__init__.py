"""What goes one day: documents after their time, numbers and names, a person who wants to be forgotten."""
