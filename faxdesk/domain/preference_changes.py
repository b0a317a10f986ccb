"""Some settings by name, as they are changed by a person or a command."""

from typing import TypedDict


class PreferenceChanges(TypedDict, total=False):
    """Some settings by name, as they are changed; see Preferences."""

    lines: int
    channel_limit: int | None
    default_country: str
    connection_id: str
    connection_name: str
    from_number: str
    undo_s: int
    quality: str
    monochrome: bool
    black_threshold_pct: int
    t38_enabled: bool
    from_display_name: str
    busy_pauses_s: tuple[int, ...]
    line_pauses_s: tuple[int, ...]
    last_try_without_t38: bool
    last_try_in_normal_quality: bool
    sender_line: str
    sender_line_name: str
    provider_prints_line: bool
    default_cover: str
    cover_sender: str
    cover_company: str
    cover_address: str
    cover_phone: str
    cover_confidentiality: str
    keep_draft_days: int
    report_folder: str
    report_picture: bool
    seal_folder: str
    price_per_page: str
    price_per_minute: str
    learned_page_price: str
    learned_currency: str
    currency: str
    monthly_budget: str
    budget_holds: bool
    least_credit: str
    office_hours: str
    closed_days: str
    directory_server: str
    directory_base: str
    directory_filter: str
    directory_attributes: str
    directory_user: str
    directory_ca_file: str
    directory_plain: bool
    hot_folders: str
    print_folder: str
    tell_failed: bool
    tell_needs_you: bool
    tell_deadline: bool
    tell_broadcast: bool
    tell_low_credit: bool
    tell_delivered: bool
    tell_names: bool
    quiet_hours: str
    low_credit: int
    tray_icon: bool
    keep_sending: str
    start_with_session: bool
    language: str
    team_database: str
    purge_documents: bool
    keep_document_days: int
    keep_first_page: bool
    pseudonymise: bool
    keep_name_days: int
    slow_page_s: int
    clean_up: str
    new_numbers: str
    ask_duplicate: bool
    ask_own_number: bool
    ask_dead_number: bool
    ask_not_a_fax_label: bool
    ask_near_known_number: bool
    ask_premium_number: bool
    ask_new_country: bool
    ask_other_number_in_document: bool
    ask_do_not_fax: bool
    ask_empty_cover: bool
    ask_above_recipients: int
