"""Makes the Group Policy templates, FaxDesk.admx and en-US/FaxDesk.adml: `templates.py OUT.zip`.

What they offer is made of the program's own settings, their kinds and their bounds; each is written into the
registry as faxdesk/system/policy.py reads it. The same program makes the same bytes.

Source of the form: "Group Policy ADMX Syntax Reference Guide" and [MS-GPREG], Microsoft.
"""

import sys
import zipfile
from collections.abc import Iterable, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Final
from xml.etree.ElementTree import Element, SubElement, indent, tostring

ROOT: Final = Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT))

from faxdesk import __version__  # noqa: E402
from faxdesk.domain.limits import (  # noqa: E402
    MAX_BLACK_THRESHOLD_PCT,
    MAX_DISPLAY_NAME_CHARS,
    MIN_BLACK_THRESHOLD_PCT,
)
from faxdesk.domain.options import Quality  # noqa: E402
from faxdesk.domain.policy import API_KEY, SETTABLE  # noqa: E402
from faxdesk.domain.preference_checks import (  # noqa: E402
    MAX_ASK_ABOVE,
    MAX_KEEP_DRAFT_DAYS,
    MAX_LINES,
    MAX_LOW_CREDIT,
    MAX_PAUSE_S,
    MAX_RETENTION_DAYS,
    MAX_SLOW_PAGE_S,
    MAX_TEXT_CHARS,
    MAX_UNDO_S,
    MIN_PAUSE_S,
    MIN_SLOW_PAGE_S,
)
from faxdesk.domain.preference_values import (  # noqa: E402
    MAX_SENDER_NAME_CHARS,
    NewNumbers,
    SenderLineChoice,
)
from faxdesk.domain.preferences import Preferences  # noqa: E402
from faxdesk.system.policy import REGISTRY_KEY  # noqa: E402

NAMESPACE: Final = "http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions"
MANAGED_BY: Final = "ManagedBy"
LOCKED: Final = "Locked"
_FIRST_DAY: Final = (1980, 1, 1, 0, 0, 0)
"""The date of both files in the archive: they change with the program, not with the day."""

_PAUSES: Final = (
    f"One number of seconds on each line, {MIN_PAUSE_S} to {MAX_PAUSE_S}; "
    "the last one serves for all later tries."
)
_DISAGREED: Final = "after the two fax machines could not understand each other."

_ASKED: Final = "somebody has to say before a fax goes that this is meant."
_TOLD_BY: Final = "the desktop tells, by a notification,"
_CONCERNS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "duplicate": "Ask: the same document again",
        "own_number": "Ask: a number of one's own",
        "dead_number": "Ask: a number where no fax could ever arrive",
        "not_a_fax_label": "Ask: a telephone, as the address book has it",
        "near_known_number": "Ask: one digit away from a known number",
        "premium_number": "Ask: a number that costs extra",
        "new_country": "Ask: a country that no fax went to",
        "other_number_in_document": "Ask: another fax number in the document",
        "do_not_fax": "Refuse: who is not to be faxed",
        "empty_cover": "Ask once: an empty cover page",
    }
)

TOLD: Final[Mapping[str, tuple[str, str]]] = MappingProxyType(
    {
        "connection_id": (
            "Fax application",
            "The ID of the Fax Application in the Telnyx portal, by which faxes are sent.",
        ),
        "from_number": ("Sender's number", "In international form, as +13125790015."),
        "lines": ("Lines", "How many faxes may be under way at once. A new Telnyx account allows 2."),
        "default_country": (
            "Country of numbers without a country code",
            "Two capital letters as in ISO 3166: US, CH, DE.",
        ),
        "undo_s": (
            "Time to undo after Send",
            "How many seconds a fax waits after Send, so that it can be taken back; 0 sends at once.",
        ),
        "keep_draft_days": (
            "Time to keep a fax that is not sent",
            "How many days a composed fax is kept for the next start; 0 keeps none.",
        ),
        "ask_above_recipients": (
            "Ask above so many recipients",
            "A press of Send to more recipients than this is asked about first; 0 never asks.",
        ),
        "slow_page_s": (
            "Slow pages",
            "How many seconds on the line a page may take before it is warned about.",
        ),
        "quality": ("Quality of a new fax", "Finer takes longer."),
        "monochrome": ("Monochrome", "Whether a new fax goes in true black and white, without grey dots."),
        "black_threshold_pct": (
            "Black threshold",
            "With monochrome: how dark a spot must be to print black. Higher makes more black.",
        ),
        "t38_enabled": ("T.38", "Whether a new fax goes by the internet fax protocol."),
        "from_display_name": (
            "Caller display name",
            "What the receiver's display shows: letters, digits, spaces and -_~!.+",
        ),
        "busy_pauses_s": ("Pauses after a busy line", _PAUSES),
        "line_pauses_s": ("Pauses after other faults of the line", _PAUSES),
        "last_try_without_t38": (
            "Last try without T.38",
            f"Whether the last try goes without T.38 {_DISAGREED}",
        ),
        "last_try_in_normal_quality": (
            "Last try in normal quality",
            f"Whether the last try goes in normal quality {_DISAGREED}",
        ),
        "clean_up": (
            "Scanned pages",
            "Whether scanned and photographed pages are made black on white, straight and without shadows.",
        ),
        "new_numbers": (
            "Numbers never faxed before",
            "Whether they are confirmed before a fax goes, by the command line too.",
        ),
        **{f"ask_{code}": (title, f"Whether {_ASKED}") for code, title in _CONCERNS.items()},
        "sender_line": (
            "Sender's line on each page",
            "Whether pages get a line at their head with date, time, sender, numbers and page.",
        ),
        "sender_line_name": ("Name on the sender's line", "Who sends, as it stands on each page."),
        "provider_prints_line": (
            "Telnyx prints the sender's line",
            "Whether Telnyx prints such a line itself: then FaxDesk prints none.",
        ),
        "default_cover": (
            "Cover page of a new fax",
            "The name of a template: standard, letter, short, or one of the office's own.",
        ),
        "cover_sender": ("Sender on cover pages", "The name that stands on every cover page."),
        "cover_company": ("Company on cover pages", "The company that stands on every cover page."),
        "cover_address": (
            "Address on cover pages",
            "The address that stands on every cover page, line by line.",
        ),
        "cover_phone": ("Phone on cover pages", "The phone number that stands on every cover page."),
        "cover_confidentiality": (
            "Note on confidentiality",
            "The note that stands at the foot of every cover page, line by line.",
        ),
        "report_folder": (
            "Folder for transmission reports",
            "Where the report of each delivery is saved by itself; its whole path.",
        ),
        "report_picture": (
            "First page on transmission reports",
            "Whether reports show a picture of the fax's first page.",
        ),
        "print_folder": (
            "Folder for printed documents",
            "What is saved there, as by Microsoft Print to PDF, comes into the window; its whole path.",
        ),
        "seal_folder": (
            "Folder for seals",
            "Where the journal's daily seals are written besides; its whole path.",
        ),
        "price_per_page": ("Price of a page", "What Telnyx asks for each page, as 0.007; by contract."),
        "price_per_minute": ("Price of a minute", "What Telnyx asks for each minute on the line, as 0.005."),
        "currency": ("Currency", "Of prices and budget, by three letters: USD."),
        "monthly_budget": ("Monthly budget", "What faxes may cost in a month, as 50."),
        "budget_holds": (
            "Hold at the end of the budget",
            "Whether the queue is held when the month's budget is spent.",
        ),
        "least_credit": (
            "Least credit",
            "With less than this on the Telnyx account the queue is held before faxes fail, as 5.",
        ),
        "office_hours": ("Office hours", "What is proposed for faxes that go in certain hours: 08:00-18:00."),
        "closed_days": (
            "Closed days",
            "Beside weekends, one on each line: 2026-12-24, 12-25 for each year, 2026-12-27..2026-12-31.",
        ),
        "directory_server": (
            "Directory: server",
            ("The LDAP server or domain controller that To looks into: ldaps://dc.example.com, or "
            "ldap://dc.example.com, where encryption begins by StartTLS. Its certificate must be trusted."),
        ),
        "directory_base": (
            "Directory: searched below",
            "The entry below which is searched, as OU=Offices,DC=example,DC=com; else the server's own.",
        ),
        "directory_filter": (
            "Directory: filter",
            "What entries must be besides having a fax number, as (objectClass=person).",
        ),
        "directory_attributes": (
            "Directory: attributes",
            ("Where others are used than usual: name=displayName,cn company=company,o "
            "fax=facsimileTelephoneNumber"),
        ),
        "directory_user": (
            "Directory: user",
            ("Who asks, as the server knows them; without it the server is asked without logging in. The "
            "password is never here: faxdesk setup --directory-password-stdin keeps it in the keyring."),
        ),
        "directory_ca_file": (
            "Directory: certificate file",
            "A PEM file with a certificate that is trusted besides the system's; its whole path.",
        ),
        "directory_plain": (
            "Directory: without encryption",
            "Whether the server may be asked without encryption: names and passwords can be read on the way.",
        ),
        "hot_folders": (
            "Watched folders",
            "What is put into them is faxed: a list of objects in JSON, see docs/folders.md.",
        ),
        "tell_failed": ("Tell: a fax failed", f"Whether {_TOLD_BY} that a fax failed."),
        "tell_needs_you": ("Tell: a fax needs somebody", f"Whether {_TOLD_BY} that a fax needs somebody."),
        "tell_deadline": ("Tell: a deadline in danger", f"Whether {_TOLD_BY} that a fax may be too late."),
        "tell_broadcast": ("Tell: a broadcast has ended", f"Whether {_TOLD_BY} that a broadcast has ended."),
        "tell_low_credit": ("Tell: credit is low", f"Whether {_TOLD_BY} that the account's credit is low."),
        "tell_delivered": ("Tell: a fax was delivered", f"Whether {_TOLD_BY} of each fax that arrives."),
        "tell_names": (
            "Names in notifications",
            "Whether names and numbers stand in notifications, which a locked screen may show.",
        ),
        "quiet_hours": (
            "Quiet hours",
            "Hours in which nothing is told, as 20:00-07:30; what came in them is told afterwards.",
        ),
        "low_credit": ("Low credit", "Less than this on the account is low, in the account's currency."),
        "tray_icon": ("Icon in the notification area", "Whether FaxDesk has an icon there."),
        "keep_sending": (
            "Keep sending when the window is closed",
            "Whether FaxDesk goes on as an icon in the notification area; without one it always ends.",
        ),
        "start_with_session": (
            "Start with the session",
            "Whether FaxDesk starts when a person logs in, as an icon where there is room for one.",
        ),
        "language": (
            "Language",
            "Of window, notifications and reports, as de or pt_BR; without it the system's.",
        ),
        "purge_documents": (
            "Delete documents",
            "Whether documents of faxes that are over are deleted after a time. What proves the fax stays.",
        ),
        "keep_document_days": (
            "Time to keep documents",
            "How many days after a fax's end its document is deleted; 0 deletes it at once.",
        ),
        "keep_first_page": (
            "Keep a picture of the first page",
            "Whether a small picture of its first page outlives a fax's document, for reports.",
        ),
        "pseudonymise": (
            "Take out numbers and names",
            "Whether numbers and names are taken out of faxes some time after their end.",
        ),
        "keep_name_days": (
            "Time to keep numbers and names",
            "How many days after a fax's end number and names are taken out; no sooner than its document.",
        ),
        "team_database": (
            "Team's database",
            "Address of the queue that several desks share, such as postgresql://db.example.com/faxdesk.",
        ),
    }
)  # fmt: skip
"""Title and explanation of every setting, in the order in which they are listed."""

_BOUNDS: Final[Mapping[str, tuple[int, int]]] = MappingProxyType(
    {
        "lines": (1, MAX_LINES),
        "undo_s": (0, MAX_UNDO_S),
        "keep_draft_days": (0, MAX_KEEP_DRAFT_DAYS),
        "ask_above_recipients": (0, MAX_ASK_ABOVE),
        "slow_page_s": (MIN_SLOW_PAGE_S, MAX_SLOW_PAGE_S),
        "low_credit": (0, MAX_LOW_CREDIT),
        "keep_document_days": (0, MAX_RETENTION_DAYS),
        "keep_name_days": (0, MAX_RETENTION_DAYS),
        "black_threshold_pct": (MIN_BLACK_THRESHOLD_PCT, MAX_BLACK_THRESHOLD_PCT),
    }
)
_MOST_CHARS: Final[Mapping[str, int]] = MappingProxyType(
    {
        "connection_id": 64,
        "from_number": 16,
        "default_country": 2,
        "currency": 3,
        "price_per_page": 14,
        "price_per_minute": 14,
        "monthly_budget": 14,
        "least_credit": 14,
        "quiet_hours": 11,
        "from_display_name": MAX_DISPLAY_NAME_CHARS,
        "sender_line_name": MAX_SENDER_NAME_CHARS,
    }
)
_CHOICES: Final[Mapping[str, Mapping[str, str]]] = MappingProxyType(
    {
        "quality": {
            Quality.NORMAL.value: "Normal (fastest)",
            Quality.HIGH.value: "High (letters and forms)",
            Quality.VERY_HIGH.value: "Very high (small print)",
            Quality.ULTRA_LIGHT.value: "Ultra light (pictures)",
            Quality.ULTRA_DARK.value: "Ultra dark (faint text)",
        },
        "clean_up": {
            "letters": "Clean up letters that it makes much quicker, offer it for the rest",
            "ask": "Offer to clean them up",
            "always": "Clean them up",
            "never": "Leave them as they are",
        },
        "keep_sending": {"ask": "Ask once", "always": "Always", "never": "Never"},
        "new_numbers": {
            NewNumbers.OFF.value: "Say nothing",
            NewNumbers.TELL.value: "Say it beside Send",
            NewNumbers.CONFIRM.value: "Must be confirmed",
        },
        "sender_line": {
            SenderLineChoice.BY_COUNTRY.value: "Where the law asks for it (USA)",
            SenderLineChoice.ALWAYS.value: "Always",
            SenderLineChoice.NEVER.value: "Never",
        },
    }
)
_OF_SEVERAL_LINES: Final = frozenset({"cover_address", "cover_confidentiality", "closed_days"})


class Templates:
    """Both files as they are put together: every policy in the one has its words in the other."""

    def __init__(self) -> None:
        revision = ".".join(__version__.split(".")[:2])
        self.admx = Element("policyDefinitions", xmlns=NAMESPACE, revision=revision, schemaVersion="1.0")
        self.adml = Element(
            "policyDefinitionResources", xmlns=NAMESPACE, revision=revision, schemaVersion="1.0"
        )
        SubElement(self.adml, "displayName").text = "FaxDesk"
        SubElement(self.adml, "description").text = "FaxDesk's settings for everyone on a computer"
        words = SubElement(self.adml, "resources")
        self._strings, self._presentations = (
            SubElement(words, "stringTable"),
            SubElement(words, "presentationTable"),
        )
        namespaces = SubElement(self.admx, "policyNamespaces")
        SubElement(namespaces, "target", prefix="faxdesk", namespace="FaxDesk.Policies")
        SubElement(self.admx, "resources", minRequiredRevision=revision)
        definitions = SubElement(SubElement(self.admx, "supportedOn"), "definitions")
        told = self._string("supported", f"FaxDesk {revision} or later, on Windows 10 or later")
        SubElement(definitions, "definition", name="supported", displayName=told)
        categories = SubElement(self.admx, "categories")
        SubElement(categories, "category", name="FaxDesk", displayName=self._string("FaxDesk", "FaxDesk"))
        self._policies = SubElement(self.admx, "policies")
        self._add_managed_by()
        self._add_locked()
        for name, (title, about) in TOLD.items():
            self._add_setting(name, title, about)

    def _add_managed_by(self) -> None:
        about = "Whom people ask, as “IT, phone 4711”. FaxDesk says so beside locked settings."
        elements, presentation = self._with_elements(MANAGED_BY, "Managed by", about, "nobody is named")
        self._add_text(elements, presentation, MANAGED_BY, "Managed by:", 255)

    def _add_locked(self) -> None:
        about = (
            "What nobody may change on this computer, one name on each line. A setting is locked at the "
            f"value that a policy here gives it; {API_KEY} locks the API key that there is.\n\n"
            f"Names: {', '.join([*TOLD, API_KEY])}"
        )
        elements, presentation = self._with_elements(LOCKED, "Locked settings", about, "nothing is locked")
        self._add_lines(elements, presentation, LOCKED, "Names, one on each line:")

    def _add_setting(self, name: str, title: str, about: str) -> None:
        default = getattr(Preferences(), name)
        about += f"\n\nA person may choose otherwise unless {name} stands among the locked settings."
        label = f"{title}:"
        if isinstance(default, bool):
            self._add_switch(name, title, about)
            return
        elements, presentation = self._with_elements(name, title, about)
        if isinstance(default, int):
            low, high = (str(bound) for bound in _BOUNDS[name])
            SubElement(
                elements, "decimal", id=name, valueName=name, required="true", minValue=low, maxValue=high
            )
            box = SubElement(presentation, "decimalTextBox", refId=name, defaultValue=str(default))
            box.text = label
        elif name in _CHOICES:
            self._add_choice(elements, presentation, name, label, default)
        elif isinstance(default, tuple) or name in _OF_SEVERAL_LINES:
            self._add_lines(elements, presentation, name, label)
        else:
            self._add_text(elements, presentation, name, label, _MOST_CHARS.get(name, MAX_TEXT_CHARS))

    def _add_switch(self, name: str, title: str, about: str) -> None:
        policy = self._policy(
            name, title, f"{about}\n\nEnabled: on. Disabled: off. Not configured: as FaxDesk has it."
        )
        policy.set("valueName", name)
        for state, value in (("enabledValue", "1"), ("disabledValue", "0")):
            SubElement(SubElement(policy, state), "decimal", value=value)

    def _add_choice(
        self, elements: Element, presentation: Element, name: str, label: str, default: str
    ) -> None:
        choices = _CHOICES[name]
        listed = SubElement(elements, "enum", id=name, valueName=name, required="true")
        for value, title in choices.items():
            item = SubElement(listed, "item", displayName=self._string(f"{name}_{value}", title))
            SubElement(SubElement(item, "value"), "string").text = value
        at = str(list(choices).index(default))
        SubElement(presentation, "dropdownList", refId=name, noSort="true", defaultItem=at).text = label

    @staticmethod
    def _add_text(elements: Element, presentation: Element, name: str, label: str, most_chars: int) -> None:
        SubElement(elements, "text", id=name, valueName=name, required="true", maxLength=str(most_chars))
        SubElement(SubElement(presentation, "textBox", refId=name), "label").text = label

    @staticmethod
    def _add_lines(elements: Element, presentation: Element, name: str, label: str) -> None:
        SubElement(
            elements, "multiText", id=name, valueName=name, required="true", maxLength=str(MAX_TEXT_CHARS)
        )
        SubElement(presentation, "multiTextBox", refId=name).text = label

    def _with_elements(
        self, name: str, title: str, about: str, otherwise: str = "as FaxDesk has it"
    ) -> tuple[Element, Element]:
        policy = self._policy(name, title, f"{about}\n\nDisabled and Not configured: {otherwise}.")
        policy.set("presentation", f"$(presentation.{name})")
        return SubElement(policy, "elements"), SubElement(self._presentations, "presentation", id=name)

    def _policy(self, name: str, title: str, about: str) -> Element:
        policy = SubElement(self._policies, "policy", {"name": name, "class": "Machine"})
        policy.set("displayName", self._string(f"{name}_title", title))
        policy.set("explainText", self._string(f"{name}_about", about))
        policy.set("key", REGISTRY_KEY)
        SubElement(policy, "parentCategory", ref="FaxDesk")
        SubElement(policy, "supportedOn", ref="supported")
        return policy

    def _string(self, name: str, text: str) -> str:
        SubElement(self._strings, "string", id=name).text = text
        return f"$(string.{name})"


def files() -> Mapping[str, bytes]:
    """Both templates, by their places below PolicyDefinitions.

    Raises LookupError where the program has a setting that nothing is told about here.
    """
    untold = SETTABLE ^ TOLD.keys()
    if untold:
        raise LookupError(f"templates.py and Preferences don't agree about {', '.join(sorted(untold))}")
    made = Templates()
    return {"FaxDesk.admx": _xml(made.admx), "en-US/FaxDesk.adml": _xml(made.adml)}


def _xml(tree: Element) -> bytes:
    indent(tree)
    return f'<?xml version="1.0" encoding="utf-8"?>\n{tostring(tree, encoding="unicode")}\n'.encode()


def write_zip(path: Path, contents: Iterable[tuple[str, bytes]]) -> None:
    """An archive that is the same bytes whenever and wherever it is made."""
    with zipfile.ZipFile(path, "w") as archive:
        for name, content in contents:
            entry = zipfile.ZipInfo(name, _FIRST_DAY)
            entry.create_system, entry.external_attr = 0, 0
            archive.writestr(entry, content, zipfile.ZIP_DEFLATED)


if __name__ == "__main__":
    write_zip(Path(sys.argv[1]), files().items())
