"""What FaxDesk does with documents: check, count, picture, convert, arrange, join and keep them.

`client` is the door: it runs the engines (pypdf, PDFium, qpdf) in a process of their own, where a
damaged or hostile file can do no harm and heavy work doesn't hold up the window. `precheck` turns what
they found into findings, `spool` keeps the private copies, `making` and `covers` have PDFs made, `convert`
has those made of other formats. What stands on this side of the pipe imports none of the engines.
"""
