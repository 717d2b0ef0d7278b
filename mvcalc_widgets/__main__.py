"""The command line: `mvcalc`, which is also `python -m mvcalc_widgets`."""

import argparse
import sys
from collections.abc import Sequence

from mvcalc_widgets import __version__
from mvcalc_widgets.lab import DEFAULT_FOLDER, LabError, open_course


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; exit code 0: all went well, 1: a problem was reported, 2: a wrong option."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    arguments, passed_on = _split(arguments)
    parser = _parser()
    options = parser.parse_args(arguments)
    if options.command is None:
        parser.print_help()
        return 0
    try:
        return open_course(
            options.dir, port=options.port, browser=not options.no_browser, jupyter_options=passed_on
        )
    except LabError as problem:
        print(f"mvcalc: {problem}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:  # Ctrl-C before the server listens for it
        return 130


def _split(arguments: list[str]) -> tuple[list[str], list[str]]:
    """Our own options, and what stands after a bare `--` for JupyterLab."""
    if "--" not in arguments:
        return arguments, []
    at = arguments.index("--")
    return arguments[:at], arguments[at + 1 :]


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="mvcalc", description="See every path a change can take.")
    parser.add_argument("--version", action="version", version=f"mvcalc {__version__}")
    commands = parser.add_subparsers(dest="command", metavar="command")
    lab = commands.add_parser(
        "lab",
        help="open the course in JupyterLab",
        description="Copy the notebooks into a folder and open JupyterLab there; a file you changed is kept.",
        epilog="What stands after a bare -- goes to JupyterLab as it is: mvcalc lab -- --ip=0.0.0.0",
    )
    lab.add_argument("--dir", default=DEFAULT_FOLDER, help="folder for the notebooks (default: %(default)s)")
    lab.add_argument("--port", type=int, help="port of the server (default: JupyterLab's own, 8888)")
    lab.add_argument("--no-browser", action="store_true", help="start the server and open no browser")
    return parser


if __name__ == "__main__":
    sys.exit(main())
