"""The database's own function for a claim is what the program's rules say."""

from faxdesk.store.postgres.claiming import function_sql
from faxdesk.store.postgres.schema import team_scripts


def test_the_newest_function_follows_the_rules_of_whose_turn_it_is() -> None:
    made = [script for script in team_scripts() if "FUNCTION faxdesk_claim(" in script]
    assert made[-1] == function_sql(), (
        "a rule has changed: it needs a new script that makes the function again"
    )
