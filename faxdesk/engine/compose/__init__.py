"""From an added document to a fax that can be sent: staged, analysed, drawn, packed. Comes in: the faces."""
