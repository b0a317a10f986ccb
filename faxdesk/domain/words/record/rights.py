"""What a role in a team does not allow: "right."."""

from faxdesk.domain.words.base import QT_TRANSLATE_NOOP, Phrase

RIGHTS: dict[str, Phrase] = {
    "team.not_empty": Phrase(
        QT_TRANSLATE_NOOP(
            "words",
            "That team has faxes or contacts of its own. A journal is moved only into one that has none.",
        )
    ),
    "team.desk_works": Phrase(
        QT_TRANSLATE_NOOP("words", "FaxDesk is working this desk's queue. Close it first, then try again.")
    ),
    "team.imported": Phrase(
        QT_TRANSLATE_NOOP(
            "words",
            "What this queue had was moved to the team. If it goes on here, what waits goes out twice.",
        )
    ),
    "team.exported": Phrase(
        QT_TRANSLATE_NOOP(
            "words",
            "This journal was a team's. If it goes on here while the team does, what waits goes out twice.",
        )
    ),
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
