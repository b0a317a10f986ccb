"""faxdesk audit, proof and verify: whether the journal was changed, and what can be given to others."""
