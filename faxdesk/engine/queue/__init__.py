"""The queue's threads: who may go now, uploading, sending, polling, reconciling.

Comes in: `runner` alone, from outside.
"""
