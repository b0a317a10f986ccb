"""What a team shares: faxes, attempts, documents at the provider, events, notices.

Comes in: app and the rescue room.
"""
