"""What only a team's window has: whose faxes are shown, and the page of settings."""
