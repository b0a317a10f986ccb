"""The office's directory by LDAP. Of other floors' rooms only those that build things come in."""
