"""What a role in a team does not allow: "right."."""

from faxdesk.domain.words.base import QT_TRANSLATE_NOOP, Phrase

RIGHTS: dict[str, Phrase] = {
    "right.others-documents": Phrase(
        QT_TRANSLATE_NOOP(
            "words", "Fax {fax} is a colleague's. You may not open its documents; a lead of the team may."
        )
    ),
    "right.others-faxes": Phrase(
        QT_TRANSLATE_NOOP(
            "words", "Fax {fax} is a colleague's. You may not change it; they, or a lead of the team, may."
        )
    ),
    "right.address-book": Phrase(
        QT_TRANSLATE_NOOP("words", "You may not change the team's address book. Ask whoever runs the team.")
    ),
    "right.do-not-fax": Phrase(
        QT_TRANSLATE_NOOP(
            "words",
            "You may not let somebody be faxed again who is marked “do not fax”. A lead of the team may.",
        )
    ),
    "right.money": Phrase(
        QT_TRANSLATE_NOOP("words", "You may not see what the team's faxes cost. A lead of the team may.")
    ),
    "right.export": Phrase(
        QT_TRANSLATE_NOOP("words", "You may not write what the team has into files. A lead of the team may.")
    ),
    "right.forget": Phrase(
        QT_TRANSLATE_NOOP("words", "You may not remove faxes for good. An administrator of the team may.")
    ),
    "input.role_right": Phrase(
        QT_TRANSLATE_NOOP(
            "words",
            "“{text}” is no role with a right. Write it like clerk:address-book; faxdesk team roles lists them.",
        )
    ),
    "command.decided_meanwhile": Phrase(
        QT_TRANSLATE_NOOP(
            "words", "Somebody else has just dealt with fax {fax}. Look at what it says now, then decide."
        )
    ),
    "command.decided_by": Phrase(
        QT_TRANSLATE_NOOP(
            "words",
            "{who} at {desk} has just decided about fax {fax}. Look at what it says now, then decide.",
        )
    ),
}
