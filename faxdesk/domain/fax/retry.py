"""When a failed fax is tried again: policies as data, one decision function."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Final

from faxdesk.domain.fax.failure import MACHINES_DISAGREED, MAY_BE_REFUSED_QUALITY, FailureClass, class_of
from faxdesk.domain.fax.state import State
from faxdesk.domain.options import FINER_THAN_FINE, FaxOptions, Quality
from faxdesk.domain.preferences import Preferences


@dataclass(frozen=True, slots=True, kw_only=True)
class RetryPolicy:
    """How often and how soon.

    Attributes:
        tries: transmissions in all, the first included; 1 means never again.
        pauses_s: before the 2nd, 3rd, ... try; the last one serves for all later ones.
        counts: whether a failure of this kind uses up a try.
    """

    tries: int
    pauses_s: tuple[float, ...] = ()
    counts: bool = True

    def pause_s(self, tries_made: int) -> float:
        """The pause before the next try, without jitter."""
        return self.pauses_s[min(tries_made, len(self.pauses_s)) - 1]


JITTER: Final = 0.2
"""A pause is lengthened by up to this share, so that faxes that failed together don't call together."""

MAX_TRIES: Final = 5

NO_RETRY: Final = RetryPolicy(tries=1)

POLICIES: Final[Mapping[FailureClass, RetryPolicy]] = MappingProxyType(
    {
        FailureClass.LINE: RetryPolicy(tries=MAX_TRIES),
        FailureClass.UNSAID: RetryPolicy(tries=MAX_TRIES),
        FailureClass.TONES: RetryPolicy(tries=3, pauses_s=(300, 900)),
        FailureClass.CHANNELS: RetryPolicy(tries=MAX_TRIES, pauses_s=(60,), counts=False),
        FailureClass.DECLINED: RetryPolicy(tries=2, pauses_s=(300,)),
        FailureClass.GONE: RetryPolicy(tries=2, pauses_s=(5,)),
    }
)


def policy_of(reason: str | None, preferences: Preferences) -> RetryPolicy:
    """The policy for a failure_reason, with the pauses that the person set."""
    policy = POLICIES.get(class_of(reason), NO_RETRY)
    # An engaged line is soon free again; another fault of the line takes longer.
    if class_of(reason) not in {FailureClass.LINE, FailureClass.UNSAID}:
        return policy
    pauses_s = preferences.busy_pauses_s if reason == "user_busy" else preferences.line_pauses_s
    return replace(policy, pauses_s=pauses_s)


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """What becomes of a fax whose attempt failed.

    Attributes:
        state: queued (again), held, failed, cancelled or uncertain.
        pause_s: with queued: how long it waits first.
        counts: whether this attempt used up a try.
        holds_queue: nothing else would go either; a person must fix the account.
    """

    state: State
    pause_s: float = 0.0
    counts: bool = True
    holds_queue: bool = False


_ENDS: Final[Mapping[FailureClass, Verdict]] = MappingProxyType(
    {
        FailureClass.ACCOUNT: Verdict(state=State.QUEUED, counts=False, holds_queue=True),
        FailureClass.DESTINATION: Verdict(state=State.HELD, counts=False),
        FailureClass.CALLER: Verdict(state=State.CANCELLED),
        FailureClass.DOUBTFUL: Verdict(state=State.UNCERTAIN),
    }
)


def after_failure(
    reason: str | None, preferences: Preferences, *, tries_made: int, chance: float, pace: float = 1.0
) -> Verdict:
    """Decide about a fax whose attempt ended as failed.

    Args:
        reason: the provider's failure_reason.
        tries_made: transmissions that counted, this one included.
        chance: a number from 0 to 1 that places the pause within its jitter.
        pace: factor on every pause.
    """
    failure_class = class_of(reason)
    if failure_class in _ENDS:
        return _ENDS[failure_class]
    policy = policy_of(reason, preferences)
    if policy.counts and tries_made >= policy.tries:
        return Verdict(state=State.FAILED)
    pause_s = policy.pause_s(max(tries_made, 1)) * pace * (1 + JITTER * chance)
    return Verdict(state=State.QUEUED, pause_s=pause_s, counts=policy.counts)


def options_of_try(
    options: FaxOptions, reasons: Sequence[str | None], preferences: Preferences, *, tries_made: int
) -> FaxOptions:
    """How the next try goes: as the person chose, but after the machines disagreed.

    A quality finer than fine is refused by machines that don't know it, each time again: then the next try
    goes in high at once. The last one goes as the settings for it say.

    Args:
        reasons: why this fax's transmissions failed so far, oldest first.
        tries_made: how many of them counted since a person last sent the fax off.
    """
    counted = [reason for reason in reasons if policy_of(reason, preferences).counts][-tries_made:]
    if not tries_made or not counted or MACHINES_DISAGREED.isdisjoint(counted):
        return options
    if options.quality in FINER_THAN_FINE and not MAY_BE_REFUSED_QUALITY.isdisjoint(counted):
        options = replace(options, quality=Quality.HIGH)
    if tries_made < policy_of(counted[-1], preferences).tries - 1:
        return options
    if preferences.last_try_without_t38:
        options = replace(options, t38_enabled=False)
    if preferences.last_try_in_normal_quality:
        options = replace(options, quality=Quality.NORMAL)
    return options
