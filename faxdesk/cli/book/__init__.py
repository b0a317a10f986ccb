"""faxdesk contacts: the address book without a window."""
