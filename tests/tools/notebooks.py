"""The committed notebooks: `uv run python -m tests.tools.notebooks` runs them all and writes them back clean.

Each runs from a fresh kernel, top to bottom. What is written depends on the cells and nothing else, so a
second run changes no byte. `--check` writes nothing and fails if a file would change. Names choose notebooks:
`uv run python -m tests.tools.notebooks 07_total_derivative`.
"""

import argparse
import hashlib
import json
import sys
import time
from collections.abc import Sequence
from pathlib import Path

import nbformat
from nbclient import NotebookClient
from nbformat import NotebookNode

from tests.tools.tree import ROOT

NOTEBOOKS = ROOT / "notebooks"
LIVE_WIDGET = "application/vnd.jupyter.widget-view+json"
CELL_TIMEOUT = 120  # seconds
KEPT_CELL_METADATA = ("tags", "jupyter", "slideshow")


def main(argv: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(
        prog="python -m tests.tools.notebooks", description="Run and clean notebooks."
    )
    parser.add_argument("names", nargs="*", help="stems of notebooks (default: all)")
    parser.add_argument("--check", action="store_true", help="write nothing; exit 1 if a file would change")
    parser.add_argument("--folder", type=Path, default=NOTEBOOKS, help="default: notebooks/ of this tree")
    options = parser.parse_args(argv)
    paths = sorted(options.folder.glob("*.ipynb"))
    if unknown := set(options.names) - {path.stem for path in paths}:
        parser.error(f"no such notebook in {options.folder}: {', '.join(sorted(unknown))}")
    chosen = [path for path in paths if not options.names or path.stem in options.names]
    changed = [renew(path, write=not options.check) for path in chosen]
    return int(options.check and any(changed))


def renew(path: Path, write: bool = True) -> bool:
    """Run one notebook, tell in one line how it went, write it back clean; True if its bytes change."""
    start = time.perf_counter()
    before = path.read_text(encoding="utf-8")
    notebook = read(before, path.stem)
    execute(notebook, path.parent)
    clean(notebook)
    after = nbformat.writes(notebook) + "\n"
    if write and after != before:
        path.write_text(after, encoding="utf-8")
    verdict = "unchanged" if after == before else "written" if write else "would change"
    print(f"{path.name:40} {verdict:12} {time.perf_counter() - start:6.1f} s", flush=True)
    for i in cells_with_stderr(notebook):
        print(f"  cell {i} wrote to stderr, which nbval will not see again", flush=True)
    return after != before


def read(text: str, stem: str) -> NotebookNode:
    """The notebook of a file's text; a cell without an id gets one made of its place and its text."""
    raw = json.loads(text)
    for i, cell in enumerate(raw["cells"]):
        said = f"{stem} {i} {''.join(cell['source'])}"
        cell.setdefault("id", hashlib.sha256(said.encode()).hexdigest()[:8])
    raw.update(nbformat=4, nbformat_minor=5)
    return nbformat.reads(json.dumps(raw), as_version=4)


def execute(notebook: NotebookNode, folder: Path) -> None:
    """Fill in the outputs of a fresh kernel that works in `folder`; raises CellExecutionError."""
    client = NotebookClient(
        notebook,
        timeout=CELL_TIMEOUT,
        kernel_name="python3",
        record_timing=False,
        store_widget_state=False,
        resources={"metadata": {"path": str(folder)}},
    )
    client.execute()


def clean(notebook: NotebookNode) -> None:
    """Bring a notebook to its committed form: pictures and text stay, what dies with a kernel goes."""
    notebook.metadata = nbformat.from_dict(
        {
            "kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"},
            "language_info": {"name": "python"},
        }
    )
    for cell in notebook.cells:
        kept = {key: value for key, value in cell.metadata.items() if key in KEPT_CELL_METADATA}
        cell.metadata = nbformat.from_dict(kept)
        if cell.cell_type == "code":
            cell.outputs = _clean_outputs(cell.outputs)


def cells_with_stderr(notebook: NotebookNode) -> list[int]:
    """Numbers of the cells that a reader would find a warning under."""
    return [
        i
        for i, cell in enumerate(notebook.cells)
        if any(output.get("name") == "stderr" for output in cell.get("outputs", ()))
    ]


def _clean_outputs(outputs: list[NotebookNode]) -> list[NotebookNode]:
    """The outputs without live widgets, pieces of one stream joined: where a piece ends is chance."""
    kept: list[NotebookNode] = []
    for output in outputs:
        if "data" in output:
            output.data.pop(LIVE_WIDGET, None)
            if not output.data:
                continue
        if kept and output.output_type == "stream" and kept[-1].get("name") == output.name:
            kept[-1].text += output.text
        else:
            kept.append(output)
    return kept


if __name__ == "__main__":
    sys.exit(main())
