"""What every room of the window uses: theme, icons, words, locks, questions, the bridge to the threads.

It knows no other room.
"""
