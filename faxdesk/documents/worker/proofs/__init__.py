"""Proofs: reports as PDF/A-3 with what they are about attached, made and taken apart. Runs in the worker."""
