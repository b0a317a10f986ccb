"""Who a fax goes to and comes from. Everybody may come in."""
