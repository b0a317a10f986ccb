"""What FaxDesk does with PDFs: check, count, picture, join and keep them.

`workshop` is the door: it runs the engines (pypdf, PDFium, qpdf) in a process of their own, where a
damaged or hostile file can do no harm and heavy work doesn't hold up the window. `precheck` turns what
they found into findings, `spool` keeps the private copies. These three import none of the engines.
"""
