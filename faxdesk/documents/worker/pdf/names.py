"""A PDF's names as text. Runs in the worker."""

import pikepdf


def text_of(value: object) -> str:
    """A name with its slash, or "" for anything else.

    Its bytes may be in any encoding, as a check box's "/J\\xe4" of an old form: str() would raise for that.
    Written as pikepdf writes the keys of a dictionary.
    """
    return bytes(value).decode("utf-8", "surrogateescape") if isinstance(value, pikepdf.Name) else ""


def operator_of(instruction: pikepdf.ContentStreamInstruction | pikepdf.ContentStreamInlineImage) -> str:
    """A content stream's operator as text, whatever its bytes."""
    return instruction.operator.unparse().decode("latin-1")
