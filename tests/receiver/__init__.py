"""Two fax machines back to back: T.30 in software (spandsp), over a telephone line's sound in memory.

One sends FaxDesk's dots, the other receives them into a TIFF, as a machine in an office would. A call of a
minute takes a tenth of a second.
"""
