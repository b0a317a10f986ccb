"""What is said of money: budgets, credit, prices."""

from faxdesk.domain.words.base import QT_TRANSLATE_NOOP, Phrase

MONEY: dict[str, Phrase] = {
    "input.amount": Phrase(QT_TRANSLATE_NOOP("words", "An amount is written like 0.007 or 50.")),
    "input.currency": Phrase(QT_TRANSLATE_NOOP("words", "A currency is given by three letters, like USD.")),
    "hold.budget": Phrase(
        QT_TRANSLATE_NOOP(
            "words",
            "This month's faxes have cost about {spent}, of a budget of {budget}: raise it in the settings, or go "
            "on all the same.",
        )
    ),
    "hold.low_credit": Phrase(
        QT_TRANSLATE_NOOP(
            "words",
            "Your Telnyx account has {credit} left, less than the {least} that you want to keep: add money, or "
            "lower that in the settings.",
        )
    ),
}
