"""What the IT department's policy locks, and what is wrong with it."""

from faxdesk.domain.words.base import QT_TRANSLATE_NOOP, Phrase

POLICY: dict[str, Phrase] = {
    "policy.set_by": Phrase(QT_TRANSLATE_NOOP("words", "Set by {who}.")),
    "policy.set_by_it": Phrase(QT_TRANSLATE_NOOP("words", "Set by your IT department.")),
    "policy.locked_by": Phrase(
        QT_TRANSLATE_NOOP("words", "“{name}” is set by {who} and can't be changed here.")
    ),
    "policy.locked": Phrase(
        QT_TRANSLATE_NOOP("words", "“{name}” is set by your IT department and can't be changed here.")
    ),
    "policy.unreadable": Phrase(
        QT_TRANSLATE_NOOP(
            "words",
            "The policy “{name}” can't be read. Until your IT department puts that right, "
            "no fax is sent and no setting can be changed.",
        )
    ),
    "policy.not_json": Phrase(
        QT_TRANSLATE_NOOP(
            "words",
            "The policy “{name}” can't be read: line {line} is no valid JSON. Until your IT department puts "
            "that right, no fax is sent and no setting can be changed.",
        )
    ),
    "policy.twice": Phrase(
        QT_TRANSLATE_NOOP(
            "words",
            "The policy “{name}” has “{entry}” twice, again in line {line}. Until your IT department puts "
            "that right, no fax is sent and no setting can be changed.",
        )
    ),
    "policy.not_entries": Phrase(
        QT_TRANSLATE_NOOP(
            "words",
            "The policy “{name}” can't be read: it is no JSON object. Until your IT department puts "
            "that right, no fax is sent and no setting can be changed.",
        )
    ),
    "policy.unknown_entry": Phrase(
        QT_TRANSLATE_NOOP("words", "FaxDesk knows no policy entry “{name}”. It is left out.")
    ),
    "policy.unknown_setting": Phrase(
        QT_TRANSLATE_NOOP("words", "The policy names a setting that FaxDesk doesn't know: “{name}”.")
    ),
    "policy.unusable": Phrase(
        QT_TRANSLATE_NOOP("words", "The policy's “{name}” can't be used as it stands. It is left out.")
    ),
    "policy.locked_without_value": Phrase(
        QT_TRANSLATE_NOOP("words", "The policy locks “{name}” without giving it a value: it stays open.")
    ),
}
