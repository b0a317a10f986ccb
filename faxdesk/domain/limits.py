"""What the provider takes, in one place.

Source: Telnyx "Send a fax". It doesn't say whether a megabyte is 10^6 or 2^20 bytes; the stricter
reading is the safe one.
"""

from typing import Final

MAX_PAGES: Final = 350
"""Pages in one fax; more end as page_count_limit_exceeded."""

MAX_PAGES_AT_ONCE: Final = 5_000
"""More than a dozen faxes full: a slip, or a small file that claims millions of pages. Our own limit."""

MAX_FAX_BYTES: Final = 50_000_000
"""Bytes of any document; more end as file_size_limit_exceeded."""

MAX_UPLOAD_BYTES: Final = 20_000_000
"""Bytes of one upload, by POST /media or as `contents`: what a file on this computer may have."""

MAX_DISPLAY_NAME_CHARS: Final = 128
MIN_BLACK_THRESHOLD_PCT: Final = 1
MAX_BLACK_THRESHOLD_PCT: Final = 100
DEFAULT_BLACK_THRESHOLD_PCT: Final = 95
