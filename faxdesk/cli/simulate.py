"""faxdesk simulate: the Telnyx simulator, alone."""

import os
import threading
from argparse import Namespace
from contextlib import ExitStack, suppress

from faxdesk.cli import said
from faxdesk.cli.output import note, say
from faxdesk.cli.status import Exit
from faxdesk.demo import new_key, new_simulator
from faxdesk.documents.client import WorkerClient
from faxdesk.documents.scratch import scratch_folder, wipe_leftovers
from faxdesk.engine.accounts import API_KEY
from faxdesk.processes import worker_command


def run(given: Namespace) -> int:
    """Serve until stopped; the first line on stdout is the base URL."""
    from faxdesk.simulator import behaviour_table

    given_key = os.environ.get(API_KEY)
    key = None if given.any_key else given_key or new_key()
    wipe_leftovers()
    with ExitStack() as tidy:
        folder = tidy.enter_context(scratch_folder())
        worker = WorkerClient(command=worker_command())
        tidy.callback(worker.close)
        simulator = new_simulator(
            worker, api_key=key, port=given.port, speed=given.speed, state_dir=folder / "simulator"
        )
        try:
            simulator.start()
        except OSError:
            note("faxdesk: " + said.told("Port {port} is in use by another program.", port=given.port))
            return Exit.FAILED
        tidy.callback(simulator.stop)
        say(simulator.base_url)
        for what, behaviour in (*_who_is_let_in(key, is_given=key == given_key), *behaviour_table()):
            say(f"{what:<22} {behaviour}")
        with suppress(KeyboardInterrupt):
            threading.Event().wait()
    return Exit.OK


def _who_is_let_in(key: str | None, *, is_given: bool) -> list[tuple[str, str]]:
    """The key that is taken, and who can read and send faxes with it. One that was given isn't printed."""
    if key is None:
        everybody = said.told("Every user of this computer can read the faxes here and send some.")
        return [(said.told("API key"), "any"), (said.told("who is let in"), everybody)]
    shown = said.told("the one in {api_key}", api_key=API_KEY) if is_given else key
    return [
        (said.told("API key"), shown),
        (said.told("who is let in"), said.told("Only programs on this computer that know the key.")),
    ]
