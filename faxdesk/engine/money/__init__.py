"""What faxes cost: reckoned, kept, and watched before money runs out."""
