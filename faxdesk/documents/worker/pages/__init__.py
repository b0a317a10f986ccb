"""Pages as pixels: drawn by PDFium, made black and white, analysed, packed.

Only the worker's jobs come in.
"""
