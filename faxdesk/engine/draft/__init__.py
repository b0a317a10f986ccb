"""The fax that is being composed, kept until it is sent or given up. The window and `app` come in."""
