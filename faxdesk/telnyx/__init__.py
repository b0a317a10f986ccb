"""The Telnyx Fax API: httpx lives here and nowhere else."""
