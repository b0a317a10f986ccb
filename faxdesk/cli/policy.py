"""faxdesk policy: what the IT department set on this computer, and what is wrong with it."""

import json
from argparse import Namespace

from faxdesk.cli import said
from faxdesk.cli.output import note, print_json, say
from faxdesk.cli.status import Exit
from faxdesk.domain import words
from faxdesk.domain.policy import Policy
from faxdesk.system.policy import machine_policy, policy_path


def run(given: Namespace) -> int:
    """Print each setting of the policy; exit 1 when any entry can't be used."""
    policy = machine_policy()
    if given.json:
        print_json(_as_json(policy))
    else:
        _print(policy)
        for problem in policy.problems:
            note(f"faxdesk: {words.text(problem)}")
    return Exit.FAILED if policy.problems else Exit.OK


def _print(policy: Policy) -> None:
    if not policy.source:
        say(said.told("No policy: there is no {policy_path}.", policy_path=policy_path()))
        return
    say(said.told("Policy: {source}", source=policy.source))
    if policy.managed_by:
        say(said.told("Managed by: {managed_by}", managed_by=policy.managed_by))
    for name, value in sorted(policy.values.items()):
        shown = json.dumps(value, ensure_ascii=False)
        say(f"  {name} = {shown}{', locked' if policy.locks(name) else ''}")
    if policy.keeps_key:
        say("  " + said.told("The API key can't be changed."))


def _as_json(policy: Policy) -> dict[str, object]:
    return {
        "source": policy.source or None,
        "managed_by": policy.managed_by or None,
        "settings": dict(policy.values),
        "locked": sorted(policy.locked),
        "problems": [{"code": each.code, "message": words.text(each)} for each in policy.problems],
    }
