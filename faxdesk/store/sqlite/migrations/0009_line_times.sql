-- How long a fax takes on the line: foretold from its dots, as the receiver's machine takes it, and as it was.

ALTER TABLE payload ADD COLUMN line_s REAL;               -- NULL: nobody looked at its pages
ALTER TABLE fax ADD COLUMN likely_s REAL;                 -- the same times what earlier faxes there took longer
ALTER TABLE fax ADD COLUMN took_s REAL;                   -- NULL: not delivered, or not seen
