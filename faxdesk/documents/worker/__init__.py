"""The document worker, in the child process: the one place for PDF engines, Pillow's decoders and ReportLab.

The parent only ever starts it and speaks to it over the pipe (`wire`); nothing outside imports from here.
"""
