"""All calls under one roof; here those that only show the account."""

from faxdesk.simulator import seeds
from faxdesk.simulator.faults import Call
from faxdesk.simulator.http.calls import Answer, Prepare, Request, Work, at_once
from faxdesk.simulator.http.fax_calls import FaxCalls
from faxdesk.simulator.http.media_calls import MediaCalls
from faxdesk.simulator.http.routes import Query


class Api:
    """Finds the one who does a call."""

    def __init__(
        self, faxes: FaxCalls, media: MediaCalls, applications: tuple[seeds.Application, ...]
    ) -> None:
        self._applications = applications
        self._calls: dict[Call, Prepare] = {
            **faxes.calls(),
            **media.calls(),
            Call.APPLICATIONS: self._application_list,
            Call.NUMBERS: self._number_list,
            Call.BALANCE: at_once(lambda request: Answer(json={"data": seeds.balance_json(request.key)})),
        }

    def prepare(self, call: Call, request: Request) -> Work:
        """Read and check a request; raises RefusedError."""
        return self._calls[call](request)

    def _application_list(self, request: Request) -> Work:
        query = Query(request.query)
        page = query.page()
        contains = (query.take("filter[application_name][contains]") or "").lower()
        query.take("sort")
        query.finish()
        found = [application for application in self._applications if contains in application.name.lower()]
        return Work(run=lambda: Answer(json=page.cut(found, lambda application: application.to_json())))

    def _number_list(self, request: Request) -> Work:
        query = Query(request.query)
        page = query.page()
        wanted = {
            name: value
            for name in ("connection_id", "status", "country_iso_alpha2")
            if (value := query.take(f"filter[{name}]")) is not None
        }
        query.take("sort")
        query.finish()
        found = [
            number
            for number in seeds.seeded_numbers()
            if all(number[name] == value for name, value in wanted.items())
        ]
        return Work(run=lambda: Answer(json=page.cut(found, dict)))
