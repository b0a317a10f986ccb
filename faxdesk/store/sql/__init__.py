"""What a team shares: faxes, attempts, documents at the provider, events, notices, contacts.

Comes in: app and the rescue room.
"""
