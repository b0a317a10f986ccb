"""What is loaded when the window is painted for the first time: this much, and no more."""

from typing import Final

FIRST_PICTURE: Final = {
    "faxdesk": "__main__ app composing connecting demo processes reporting shelves",
    "faxdesk.cli": "status window",
    "faxdesk.domain": "choices errors limits options policy preference_checks preference_values preferences",
    "faxdesk.domain.document": "severity",
    "faxdesk.domain.fax": "day estimate priority state",
    "faxdesk.domain.people": "address",
    "faxdesk.domain.words": "base formats safe_text states",
    "faxdesk.engine": "background command once queue_commands session stores",
    "faxdesk.engine.queue": "bell contact line_limits",
    "faxdesk.gui": "pyside",
    "faxdesk.gui.compose": "composer new_fax readiness send_button send_panel when_button",
    "faxdesk.gui.cover": "cover_row",
    "faxdesk.gui.documents": "document_list document_states documents_panel drop_zone",
    "faxdesk.gui.kit": (
        "banner bridge clipboard flow_layout icons link_button phone_text screen_keeper theme undo_key "
        "wording"
    ),
    "faxdesk.gui.options": "disclosure fax_settings options_panel",
    "faxdesk.gui.preview": "preview_slot",
    "faxdesk.gui.queue": (
        "action_runner cell_fitting fax_actions pace queue_columns queue_delegate queue_filter "
        "queue_listing queue_model queue_panel queue_table removals"
    ),
    "faxdesk.gui.recipients": "chip_selection number_line recipient_field recipient_list recipients_panel",
    "faxdesk.gui.window": (
        "account_display account_watch banner_rules banners leaving main_window slot_errors start "
        "status_line window_actions window_layout window_memory window_title"
    ),
    "faxdesk.store": "database",
    "faxdesk.store.desk": "desk settings values",
    "faxdesk.store.history": "sight",
    "faxdesk.store.sql": "groups journal journal_parts listing notices queue_work remains rows turns",
    "faxdesk.store.sqlite": "connect files form migrate presence",
    "faxdesk.system": "handing_over lock mounts paths policy resources",
}
"""The modules by their room. Each costs a part of every start, and is here as the first picture shows
something of it, or can't be drawn without."""

OF_PYTHON: Final = frozenset({"copy", "dataclasses", "datetime", "fcntl", "gc", "json", "msvcrt", "sqlite3"})
"""What of Python's own library is loaded that no bare window of PySide needs, with what comes with it."""

WHAT_TO_DO: Final = """
is loaded before the window's first picture, and every start waits for it. Import it in the function that
needs it; make what is hidden at first in begin(), which is called once the window is painted; give plain
values that many need a small module of their own. Only what can be seen in the first picture goes on the list
in tests/first_picture.py. What is loaded: python -m tests.benchmarks.first_paint faxdesk modules"""
