"""What is kept so that others can check what happened: the audit, seals, exported logs, proofs."""
