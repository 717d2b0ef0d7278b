"""`mvcalc lab`: the course, copied into a folder of the student's and opened in JupyterLab."""

import hashlib
import importlib.util
import json
import os
import runpy
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

DEFAULT_FOLDER = "mvcalc-course"
FIRST_NOTEBOOK = "00_start_here.ipynb"
MANIFEST = ".mvcalc-shipped.json"  # what the last copy put there: relative path -> fingerprint


class LabError(Exception):
    """A problem the user can solve; its text is one line that says how."""


def open_course(
    folder: str | Path = DEFAULT_FOLDER,
    *,
    port: int | None = None,
    browser: bool = True,
    jupyter_options: Sequence[str] = (),
) -> int:
    """Copy the notebooks to `folder` and run JupyterLab there until it is stopped; returns its exit code.

    Raises LabError when JupyterLab is not installed or `folder` cannot be written.
    """
    if importlib.util.find_spec("jupyterlab") is None:
        raise LabError("JupyterLab is not installed; install it with: pip install 'mvcalc-widgets[lab]'")
    folder = Path(folder).expanduser().resolve()
    for line in copy_course(shipped_notebooks(), folder):
        print(line)
    print(f"the course is in {folder}; stop the server with Ctrl-C", flush=True)
    return _run_jupyterlab(folder, port, browser, jupyter_options)


def copy_course(source: Path, folder: Path) -> list[str]:
    """Bring `folder` up to date with `source`, and tell in one line a file what was done.

    A file that is missing is copied; one that is as it was shipped is replaced by a newer version; one
    that the student changed (or made) is kept. Changed means for a notebook: the text of a cell is another.
    Raises LabError when `folder` cannot be written.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        shipped = _read_manifest(folder / MANIFEST)
        lines = [line for path in _files(source) for line in _bring(source, folder, path, shipped)]
        _write(folder / MANIFEST, json.dumps(shipped, indent=1, sort_keys=True).encode())
    except OSError as problem:
        reason = problem.strerror or str(problem)
        raise LabError(
            f"cannot write to {folder} ({reason}); choose another folder with --dir FOLDER"
        ) from problem
    return lines


def shipped_notebooks() -> Path:
    """The folder of the course's notebooks: inside an installed package, or beside it in a source tree."""
    package = Path(__file__).resolve().parent
    for folder in (package / "_notebooks", package.parent / "notebooks"):
        if any(folder.glob("*.ipynb")):
            return folder
    raise LabError("this copy of mvcalc_widgets holds no notebooks; install it again")


def _bring(source: Path, folder: Path, path: str, shipped: dict[str, str]) -> Iterator[str]:
    """Bring one file, note it in `shipped`, and yield a line if there is something to say."""
    ours = (source / path).read_bytes()
    print_ours = _fingerprint(path, ours)
    target = folder / path
    if not target.exists():
        yield f"new      {path}"
    else:
        print_theirs = _fingerprint(path, target.read_bytes())
        if print_theirs == print_ours:
            shipped[path] = print_ours
            return
        if print_theirs != shipped.get(path):
            newer = "; rename yours to get the newer version" if shipped.get(path) != print_ours else ""
            yield f"kept     {path} (you changed it{newer})"
            return
        yield f"updated  {path}"
    target.parent.mkdir(parents=True, exist_ok=True)
    _write(target, ours)
    shipped[path] = print_ours


def _fingerprint(path: str, content: bytes) -> str:
    """A hash of what a person writes in a file: of a notebook the cells' texts, of anything else all bytes.

    Outputs and metadata are left out, because JupyterLab rewrites them when a notebook is only opened or run.
    """
    if path.endswith(".ipynb"):
        try:
            cells = json.loads(content)["cells"]
            written = [
                (cell["cell_type"], "".join(cell["source"]), cell.get("attachments")) for cell in cells
            ]
            content = json.dumps(written, sort_keys=True).encode()
        except (ValueError, KeyError, TypeError):
            pass  # no notebook any more: then every byte counts
    return hashlib.sha256(content).hexdigest()


def _files(source: Path) -> list[str]:
    """Relative paths of all files in `source`, hidden ones (checkpoints) left out."""
    paths = (path.relative_to(source) for path in source.rglob("*") if path.is_file())
    return sorted(path.as_posix() for path in paths if not any(part.startswith(".") for part in path.parts))


def _read_manifest(path: Path) -> dict[str, str]:
    """What was shipped before; nothing if the manifest is missing or broken (then all files are kept)."""
    try:
        shipped = json.loads(path.read_bytes())
    except (FileNotFoundError, ValueError):
        return {}
    return shipped if isinstance(shipped, dict) else {}


def _write(path: Path, content: bytes) -> None:
    """Write all of it or nothing: a copy that is interrupted leaves the file as it was."""
    half = path.with_name(path.name + ".part")
    half.write_bytes(content)
    os.replace(half, path)


def _run_jupyterlab(folder: Path, port: int | None, browser: bool, jupyter_options: Sequence[str]) -> int:
    """Become `python -m jupyterlab`, in this process: Ctrl-C and the exit code are JupyterLab's own."""
    options = [f"--ServerApp.root_dir={folder}", f"--LabApp.default_url=/lab/tree/{FIRST_NOTEBOOK}"]
    options.append("-y")  # one Ctrl-C is enough
    if port is not None:
        options.append(f"--port={port}")
    if not browser:
        options.append("--no-browser")
    if hasattr(os, "geteuid") and os.geteuid() == 0 and "--allow-root" not in jupyter_options:
        print("running as root, as containers do: adding --allow-root", flush=True)
        options.append("--allow-root")
    sys.argv = ["jupyter-lab", *options, *jupyter_options]
    try:
        runpy.run_module("jupyterlab", run_name="__main__", alter_sys=False)
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else int(end.code is not None)
    return 0
