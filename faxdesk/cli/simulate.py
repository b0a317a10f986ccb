"""faxdesk simulate: the Telnyx simulator, alone."""

import threading
from argparse import Namespace

from faxdesk.app import worker_command
from faxdesk.cli.output import note
from faxdesk.cli.status import Exit
from faxdesk.demo import new_simulator
from faxdesk.documents.client import WorkerClient


def run(given: Namespace) -> int:
    """Serve until stopped; the first line on stdout is the base URL."""
    from faxdesk.simulator import behaviour_table

    worker = WorkerClient(command=worker_command())
    simulator = new_simulator(worker, port=given.port, speed=given.speed)
    try:
        simulator.start()
    except OSError:
        note(f"faxdesk: Port {given.port} is in use by another program.")
        return Exit.FAILED
    try:
        print(simulator.base_url, flush=True)
        for what, behaviour in behaviour_table():
            print(f"{what:<22} {behaviour}", flush=True)
        threading.Event().wait()
    except KeyboardInterrupt:
        return Exit.OK
    finally:
        simulator.stop()
        worker.close()
    return Exit.OK
