"""`python -m faxdesk`, and what the installed `faxdesk` command calls."""

import sys


def main(argv: list[str] | None = None) -> int:
    """Run the command line, or be a document worker; the process's exit status.

    A worker is started by FaxDesk itself, many times and in a hurry: it loads nothing of the rest.
    """
    arguments = sys.argv[1:] if argv is None else argv
    if arguments[:1] == ["--worker"]:
        from faxdesk.documents.worker.main import main as worker_main

        return worker_main()
    from faxdesk.cli import main as cli_main

    return cli_main(arguments)


if __name__ == "__main__":
    sys.exit(main())
