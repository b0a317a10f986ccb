"""Numbers whose last fax failed, as they are remembered when their faxes are gone."""

from collections.abc import Collection

from faxdesk.domain.people.number_failure import NumberFailure
from faxdesk.store.database import Database
from faxdesk.store.sql.conditions import in_parts
from faxdesk.store.sql.remains import readable
from faxdesk.store.sql.rows import message_from_json
from faxdesk.store.sqlite.files import journal_errors


def failed_before(connection: Database, addresses: Collection[str]) -> list[NumberFailure]:
    """See Listing.failed_before."""
    found: list[NumberFailure] = []
    for among, part in in_parts(addresses):
        query = (
            "SELECT address, failed_at_s, failure_reason, message FROM known_number"
            f" WHERE failed_at_s IS NOT NULL{among.format(column='address')}"
        )
        with journal_errors():
            rows = connection.execute(query, part).fetchall()
        found += readable(
            rows,
            lambda row: NumberFailure(
                address=row[0], at_s=row[1], reason=row[2], message=message_from_json(row[3])
            ),
        )
    return found
