"""Takes out of an office document what would have LibreOffice look elsewhere: files, pages, other documents.

`cleaning` is the door. `xml_parts`, `rtf` and `ole` know the formats, `fields` what Word's fields fetch.
Walls around LibreOffice hold too, where there are some; here is what every system gets, and where is counted
what a person would miss.
"""
