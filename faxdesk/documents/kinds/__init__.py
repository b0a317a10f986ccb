"""What a file is, told by its first and last bytes: never by its name, which may say anything.

`kind` is the door. `signatures` has the tables of first bytes, `containers` looks into the directories of zip
and OLE files, `texts` tells readable files apart, `mail` tells e-mails from letters. Imports no library that
reads files.
"""
