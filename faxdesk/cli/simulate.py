"""faxdesk simulate: the Telnyx simulator, alone."""

import os
import threading
from argparse import Namespace
from contextlib import ExitStack, suppress

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
            note(f"faxdesk: Port {given.port} is in use by another program.")
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
        everybody = "Every user of this computer can read the faxes here and send some."
        return [("API key", "any"), ("who is let in", everybody)]
    shown = f"the one in {API_KEY}" if is_given else key
    return [("API key", shown), ("who is let in", "Only programs on this computer that know the key.")]
