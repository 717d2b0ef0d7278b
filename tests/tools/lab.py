"""A real JupyterLab for tests and measurements, started by the course's own command."""

import contextlib
import os
import secrets
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import nbformat

CHROMIUM_FLAGS = (  # WebGL in software, and a browser that keeps to itself
    "--no-sandbox",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--use-angle=swiftshader",
    "--enable-unsafe-swiftshader",
)

KERNEL_IS_IDLE = """() => {
    const shown = window.jupyterapp?.shell.currentWidget;
    return shown?.sessionContext?.isReady && shown.sessionContext.session?.kernel?.status === 'idle' }"""
CELL_IS_DONE = """i => {
    const shown = window.jupyterapp.shell.currentWidget;
    return shown.content.widgets[i].model.executionCount
        && shown.sessionContext.session?.kernel?.status === 'idle' }"""


@dataclass(frozen=True)
class Lab:
    """A running JupyterLab: its address, its token, the folder it shows, what it wrote so far."""

    url: str
    token: str
    folder: Path
    log: Path
    process: subprocess.Popen[bytes]

    def address(self, notebook: str) -> str:
        """Where a browser finds one notebook of the folder, alone on the page."""
        return f"{self.url}/doc/tree/{notebook}?reset&token={self.token}"

    def write(self, name: str, cells: Sequence[str]) -> str:
        """Put a notebook with these code cells into the folder; returns its file name."""
        notebook = nbformat.v4.new_notebook(
            metadata={"kernelspec": {"name": "python3", "display_name": "Python 3", "language": "python"}},
            cells=[nbformat.v4.new_code_cell(cell) for cell in cells],
        )
        nbformat.write(notebook, self.folder / f"{name}.ipynb")
        return f"{name}.ipynb"

    def open(self, page: Any, notebook: str) -> None:
        """Show a notebook in a Playwright page and wait until its kernel is ready."""
        page.goto(self.address(notebook), timeout=120_000)
        page.wait_for_function(KERNEL_IS_IDLE, timeout=120_000)

    def run_cell(self, page: Any, index: int, timeout: float = 120) -> None:
        """Run one cell of the notebook on the page and wait, at most `timeout` seconds, until it is done."""
        page.evaluate("i => { window.jupyterapp.shell.currentWidget.content.activeCellIndex = i }", index)
        page.evaluate("() => window.jupyterapp.commands.execute('notebook:run-cell')")
        page.wait_for_function(CELL_IS_DONE, arg=index, timeout=1000 * timeout)

    def run_all(self, page: Any, timeout: float = 300) -> None:
        """Run all cells of the notebook on the page and wait until the kernel is idle again."""
        page.evaluate("() => window.jupyterapp.commands.execute('notebook:run-all-cells')")
        page.wait_for_function(KERNEL_IS_IDLE, timeout=1000 * timeout)


@contextlib.contextmanager
def running_lab(
    folder: Path, home: Path, options: Sequence[str] = (), python: str | Path = sys.executable
) -> Iterator[Lab]:
    """`mvcalc lab` of `python` in `folder`, with settings and logs in `home`; it is ended by its process id.

    `options` go to JupyterLab.
    """
    home.mkdir(parents=True, exist_ok=True)
    port, token, log = free_port(), secrets.token_hex(16), home / "lab.log"
    own = {
        name: str(home / name.lower()) for name in ("JUPYTER_CONFIG_DIR", "JUPYTER_DATA_DIR", "IPYTHONDIR")
    }
    command = [str(python), "-m", "mvcalc_widgets", "lab"]
    command += ["--no-browser", f"--port={port}", f"--dir={folder}"]
    jupyter = [
        f"--IdentityProvider.token={token}",
        "--ip=127.0.0.1",
        "--ServerApp.port_retries=0",
        "--LabApp.expose_app_in_browser=True",  # for window.jupyterapp, by which tests run cells
        "--LabApp.check_for_updates_class=jupyterlab.NeverCheckForUpdate",
        "--LabApp.news_url=None",
    ]
    with log.open("wb") as out:
        process = subprocess.Popen(
            preexec_fn=_hear_ctrl_c,
            args=[*command, "--", *jupyter, *options],
            env=dict(os.environ, JUPYTER_RUNTIME_DIR=str(home / "runtime"), **own),
            stdin=subprocess.DEVNULL,
            stdout=out,
            stderr=subprocess.STDOUT,
        )
        lab = Lab(f"http://127.0.0.1:{port}", token, folder, log, process)
        try:
            _wait_until_up(lab)
            yield lab
        finally:
            stop(process)


def _hear_ctrl_c() -> None:
    """A shell's background job ignores Ctrl-C, and so would its children."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


def stop(process: subprocess.Popen[bytes], patience: float = 20) -> int:
    """End a server as Ctrl-C does, after `patience` seconds by force; returns its exit code."""
    if process.poll() is None:
        process.send_signal(signal.SIGINT)
    try:
        return process.wait(patience)
    except subprocess.TimeoutExpired:
        process.kill()
        return process.wait()


def free_port() -> int:
    """A port of this machine that nobody listens on now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _wait_until_up(lab: Lab, limit: float = 90) -> None:
    """Wait until the server answers; raises RuntimeError with what it wrote if it ends or takes too long."""
    end = time.monotonic() + limit
    while lab.process.poll() is None and time.monotonic() < end:
        with contextlib.suppress(urllib.error.URLError, ConnectionError, TimeoutError):
            urllib.request.urlopen(f"{lab.url}/api/status?token={lab.token}", timeout=5).close()
            return
        time.sleep(0.1)
    raise RuntimeError(f"JupyterLab does not answer at {lab.url}:\n{lab.log.read_text(errors='replace')}")
