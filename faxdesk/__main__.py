"""`python -m faxdesk`, and what the installed `faxdesk` command calls."""

import sys


def main(argv: list[str] | None = None) -> int:
    """Run the command line, or be one of FaxDesk's own processes; the process's exit status.

    Those are started by FaxDesk itself, many times and in a hurry: they load nothing of the rest.
    """
    arguments = sys.argv[1:] if argv is None else argv
    if arguments[:1] == ["--worker"]:
        from faxdesk.documents.worker.main import main as worker_main

        return worker_main()
    if arguments[:1] == ["--guard"]:
        from faxdesk.documents.convert.guard import main as guard_main

        return guard_main(arguments[1:])
    from faxdesk.cli import main as cli_main

    return cli_main(arguments)


if __name__ == "__main__":
    sys.exit(main())
