"""FaxDesk sends PDFs as faxes through the Telnyx Fax API."""

__version__ = "0.1.0"
