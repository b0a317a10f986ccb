"""What is to be said of pages before they are sent: their time on the line, their losses, what suits them."""
