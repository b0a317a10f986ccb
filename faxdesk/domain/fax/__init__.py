"""A fax from Send to its end: states, attempts, retries, failures, its history. Everybody may come in."""
