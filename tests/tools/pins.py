"""The pins: `uv run python -m tests.tools.pins` resolves anew and writes them to pyproject.toml and binder/.

pyproject.toml holds the one list, `constraint-dependencies`: every package, also those that others pull in,
at one version for all Pythons and systems. binder/requirements.txt repeats what a reader's machine needs.
"""

import os
import re
import subprocess
import sys
import tempfile
import tomllib
from pathlib import Path

from tests.tools.tree import ROOT, copy_tree

PROJECT = ROOT / "pyproject.toml"
BINDER = ROOT / "binder" / "requirements.txt"
UV = os.environ.get("UV", "uv")  # `uv run` says where it is


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        tree = copy_tree(Path(folder))
        text = write_pins(PROJECT.read_text(), [])
        (tree / "pyproject.toml").write_text(text)
        pins = [line.split(" ;")[0] for line in _export(tree, "--all-extras", "--all-groups")]
        PROJECT.write_text(write_pins(text, pins))
        BINDER.write_text("".join(line + "\n" for line in _export(tree, "--no-dev", "--group", "binder")))
    print(f"{len(pins)} pins in {PROJECT.name}, {len(BINDER.read_text().splitlines())} of them in binder/")


def read_pins(project: Path = PROJECT) -> dict[str, str]:
    """name -> version, from pyproject.toml."""
    constraints = tomllib.loads(project.read_text())["tool"]["uv"]["constraint-dependencies"]
    return dict(line.split("==") for line in constraints)


def write_pins(text: str, pins: list[str]) -> str:
    """The text of pyproject.toml with this list of pins."""
    block = "constraint-dependencies = [\n" + "".join(f'    "{pin}",\n' for pin in pins) + "]\n"
    text, found = re.subn(r"^constraint-dependencies = \[\n.*?^\]\n", block, text, flags=re.M | re.S)
    if found != 1:
        raise ValueError("pyproject.toml has no list constraint-dependencies that ends with a line ]")
    return text


def _export(tree: Path, *choice: str) -> list[str]:
    command = [
        UV,
        "export",
        "-q",
        "--no-hashes",
        "--no-emit-project",
        "--no-header",
        "--no-annotate",
        *choice,
    ]
    return subprocess.run(
        command, cwd=tree, stdout=subprocess.PIPE, text=True, check=True
    ).stdout.splitlines()


if __name__ == "__main__":
    sys.exit(main())
