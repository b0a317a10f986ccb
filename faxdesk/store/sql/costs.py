"""What faxes cost, in SQL: what engine.money.records.CostRecords promises, on one connection."""

from typing import Final, Literal

from faxdesk.domain.money import CostTotal, Money
from faxdesk.store.database import Database
from faxdesk.store.sqlite.files import journal_errors

_LAST_ATTEMPTS: Final = 200
_LAST_CHARGES: Final = 50
_KEYS: Final = {"day": "day", "month": "substr(day, 1, 7)", "user": "by_user"}


class Costs:
    """Reads and writes through the journal's connection."""

    def __init__(self, connection: Database) -> None:
        self._connection = connection

    def add(
        self, fax_id: int, attempt_id: int, money: Money, *, day: str, pages: int, is_estimate: bool
    ) -> None:
        """See CostRecords.add."""
        values = (day, pages, money.micros, money.currency, is_estimate)
        with journal_errors():
            self._connection.execute(
                "INSERT INTO cost (fax_id, attempt_id, by_user, day, pages, micros, currency, is_estimate)"
                " SELECT id, ?, by_user, ?, ?, ?, ?, ? FROM fax WHERE id = ?"
                " ON CONFLICT (fax_id, attempt_id) DO UPDATE SET pages = excluded.pages,"
                " micros = excluded.micros, currency = excluded.currency, is_estimate = excluded.is_estimate"
                " WHERE cost.is_estimate = 1 OR excluded.is_estimate = 0",
                (attempt_id, *values[:-1], int(is_estimate), fax_id),
            )

    def settle(self, remote_id: str, money: Money, *, pages: int | None, day: str) -> bool:
        """See CostRecords.settle."""
        with journal_errors():
            cursor = self._connection.execute(
                "INSERT INTO cost (fax_id, attempt_id, by_user, day, pages, micros, currency, is_estimate)"
                " SELECT fax.id, attempt.id, fax.by_user, ?, coalesce(?, payload.pages, 0), ?, ?, 0"
                " FROM attempt JOIN fax ON fax.id = attempt.fax_id"
                " JOIN payload ON payload.id = fax.payload_id WHERE attempt.remote_id = ?"
                " ON CONFLICT (fax_id, attempt_id) DO UPDATE SET pages = excluded.pages,"
                " micros = excluded.micros, currency = excluded.currency, is_estimate = 0",
                (day, pages, money.micros, money.currency, remote_id),
            )
        return bool(cursor.rowcount > 0)

    def has_unsettled(self) -> bool:
        """See CostRecords.has_unsettled."""
        with journal_errors():
            row = self._connection.execute(
                "SELECT 1 FROM"
                " (SELECT id, fax_id, remote_status FROM attempt ORDER BY id DESC LIMIT ?) AS last"
                " WHERE remote_status = 'delivered' AND NOT EXISTS"
                " (SELECT 1 FROM cost WHERE cost.fax_id = last.fax_id AND cost.attempt_id = last.id"
                " AND cost.is_estimate = 0) LIMIT 1",
                (_LAST_ATTEMPTS,),
            ).fetchone()
        return row is not None

    def learned_page_price(self) -> Money | None:
        """See CostRecords.learned_page_price."""
        with journal_errors():
            row = self._connection.execute(
                "SELECT sum(micros) AS micros, sum(pages) AS pages, min(currency) AS first,"
                " max(currency) AS last FROM (SELECT micros, pages, currency FROM cost"
                " WHERE is_estimate = 0 AND pages > 0 ORDER BY id DESC LIMIT ?) AS charged",
                (_LAST_CHARGES,),
            ).fetchone()
        if row is None or not row["pages"] or row["first"] != row["last"]:
            return None
        return Money.of_micros(round(int(row["micros"]) / int(row["pages"])), row["first"])

    def totals(self, by: Literal["day", "month", "user"]) -> list[CostTotal]:
        """See CostRecords.totals."""
        key = _KEYS[by]
        with journal_errors():
            rows = self._connection.execute(
                f"SELECT {key} AS key, currency, count(DISTINCT fax_id) AS faxes, sum(pages) AS pages,"
                " sum(micros) AS micros, sum(is_estimate) AS estimated"
                f" FROM cost GROUP BY {key}, currency ORDER BY {key}, currency"
            ).fetchall()
        return [
            CostTotal(
                key=str(row["key"]),
                faxes=int(row["faxes"]),
                pages=int(row["pages"]),
                money=Money.of_micros(int(row["micros"]), row["currency"]),
                estimated=int(row["estimated"]),
            )
            for row in rows
        ]

    def spent(self, month: str, currency: str) -> Money:
        """See CostRecords.spent."""
        with journal_errors():
            row = self._connection.execute(
                "SELECT coalesce(sum(micros), 0) AS micros FROM cost"
                " WHERE day >= ? AND day < ? AND currency = ?",
                (f"{month}-01", f"{month}-32", currency),
            ).fetchone()
        return Money.of_micros(int(row["micros"]), currency)

    def of_fax(self, fax_id: int) -> tuple[Money, bool] | None:
        """See CostRecords.of_fax."""
        with journal_errors():
            row = self._connection.execute(
                "SELECT sum(micros) AS micros, max(currency) AS currency, max(is_estimate) AS is_estimate"
                " FROM cost WHERE fax_id = ?",
                (fax_id,),
            ).fetchone()
        if row is None or row["micros"] is None:
            return None
        return Money.of_micros(int(row["micros"]), row["currency"]), bool(row["is_estimate"])
