"""How the fax is made: quality, monochrome, black threshold, and what stands behind Advanced."""
