"""The documents of the next fax: where they are dropped, their cards, which pages are sent."""
