"""In place of the general one, which asks for all of lxml: pikepdf needs lxml.etree alone."""

hiddenimports = ["lxml._elementpath"]
