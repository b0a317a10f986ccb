"""A document as it will be faxed: its pages, paper, cover, what they would lose. Everybody may come in."""
