"""What the precheck says of a file: "finding.<code>" and, where something helps, "remedy.<code>"."""

from faxdesk.domain.words.base import QT_TRANSLATE_NOOP, Phrase

FINDINGS: dict[str, Phrase] = {
    "finding.ready": Phrase(QT_TRANSLATE_NOOP("words", "Ready to send.")),
}
