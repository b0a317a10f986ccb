"""What a person has set for the next fax, as it stands before them; FaxOptions is what becomes of it."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
from typing import TYPE_CHECKING, Any, Self

from faxdesk.domain.limits import DEFAULT_BLACK_THRESHOLD_PCT
from faxdesk.domain.options import FaxOptions, PreviewFormat, Quality, choose_way
from faxdesk.domain.preferences import Preferences

if TYPE_CHECKING:
    from faxdesk.domain.preference_changes import PreferenceChanges


@dataclass(frozen=True, slots=True, kw_only=True)
class FaxChoices:
    """Each setting by itself: what doesn't go together, or is half typed, can stand here.

    Attributes:
        black_threshold_pct: kept while monochrome is off, so that it is there again afterwards.
        from_number: in E.164; "" for the office's own.
        from_display_name, webhook_url: as they were typed.
    """

    quality: Quality = Quality.HIGH
    monochrome: bool = False
    black_threshold_pct: int = DEFAULT_BLACK_THRESHOLD_PCT
    t38_enabled: bool = True
    from_display_name: str = ""
    from_number: str = ""
    store_media: bool = False
    store_preview: bool = False
    preview_format: PreviewFormat = PreviewFormat.TIFF
    webhook_url: str = ""

    @classmethod
    def of_next_fax(cls, preferences: Preferences) -> Self:
        """As a new fax begins: with what is remembered."""
        return cls(
            quality=Quality(preferences.quality),
            monochrome=preferences.monochrome,
            black_threshold_pct=preferences.black_threshold_pct,
            t38_enabled=preferences.t38_enabled,
            from_display_name=preferences.from_display_name,
        )

    def options(self) -> FaxOptions:
        """How the fax goes; raises InvalidInputError where these don't go together."""
        is_usual = self.black_threshold_pct == DEFAULT_BLACK_THRESHOLD_PCT
        options = FaxOptions(
            quality=self.quality,
            t38_enabled=self.t38_enabled,
            monochrome=self.monochrome,
            # Unsaid is the same as the provider's default, and travels by every way.
            black_threshold_pct=None if is_usual or not self.monochrome else self.black_threshold_pct,
            store_media=self.store_media,
            store_preview=self.store_preview,
            preview_format=self._preview_format,
            from_display_name=self.from_display_name.strip() or None,
            webhook_url=self.webhook_url.strip() or None,
        )
        choose_way(options, has_file=True)
        return options

    def to_remember(self) -> "PreferenceChanges":
        """What is kept for the next fax, by the names of Preferences: a forgotten tick would leak papers."""
        return {
            "quality": self.quality.value,
            "monochrome": self.monochrome,
            "black_threshold_pct": self.black_threshold_pct,
            "t38_enabled": self.t38_enabled,
            "from_display_name": self.from_display_name.strip(),
        }

    def to_json(self) -> dict[str, Any]:
        """Plain values."""
        return asdict(self)

    @classmethod
    def from_json(cls, values: Mapping[str, Any]) -> Self:
        """The inverse of to_json; raises ValueError or TypeError where a value can't be one of ours."""
        known = {name: values[name] for name in cls.__dataclass_fields__ if name in values}
        for field in fields(cls):
            if field.name in known:
                known[field.name] = _as(type(field.default), known[field.name])
        return cls(**known)

    @property
    def _preview_format(self) -> PreviewFormat | None:
        """Unsaid is the same as the provider's default."""
        is_default = not self.store_preview or self.preview_format is PreviewFormat.TIFF
        return None if is_default else self.preview_format


def _as(kind: Any, value: object) -> object:
    """`value` as plain JSON has it, in the type of a setting."""
    if kind in (Quality, PreviewFormat):
        return kind(value)
    if type(value) is not kind:
        raise TypeError(f"{kind.__name__} is wanted")
    return value
