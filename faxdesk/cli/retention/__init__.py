"""faxdesk keep, legal-hold, retention and forget: what stays, what goes, and who is forgotten."""
