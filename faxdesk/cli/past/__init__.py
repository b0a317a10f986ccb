"""faxdesk history, tag, remove and restore: faxes that are over."""
