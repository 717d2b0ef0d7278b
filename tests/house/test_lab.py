"""`mvcalc`: what it copies, what it keeps, what it says, and that a JupyterLab answers."""

import json
import subprocess
import sys
import urllib.request
from pathlib import Path

import nbformat
import pytest

from mvcalc_widgets import __version__, lab
from mvcalc_widgets.__main__ import main
from tests.tools.lab import running_lab, stop

NAME = "00_start_here.ipynb"


def notebook(*cells: str) -> str:
    return nbformat.writes(
        nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(cell) for cell in cells])
    )


def edit(path: Path, change) -> None:
    content = json.loads(path.read_text())
    change(content)
    path.write_text(json.dumps(content))


@pytest.fixture
def shipped(tmp_path: Path) -> Path:
    folder = tmp_path / "shipped"
    (folder / ".ipynb_checkpoints").mkdir(parents=True)
    (folder / ".ipynb_checkpoints" / NAME).write_text("{}")
    (folder / NAME).write_text(notebook("1 + 1"))
    (folder / "images").mkdir()
    (folder / "images" / "tree.txt").write_text("a tree")
    return folder


@pytest.fixture
def mine(shipped: Path, tmp_path: Path) -> Path:
    folder = tmp_path / "my course"
    lab.copy_course(shipped, folder)
    return folder


def test_the_first_copy_brings_all_files(shipped: Path, tmp_path: Path) -> None:
    folder = tmp_path / "a" / "b"
    assert lab.copy_course(shipped, folder) == [f"new      {NAME}", "new      images/tree.txt"]
    assert (folder / NAME).read_bytes() == (shipped / NAME).read_bytes()
    assert not (folder / ".ipynb_checkpoints").exists()


def test_a_second_copy_says_and_does_nothing(shipped: Path, mine: Path) -> None:
    before = {path: path.stat().st_mtime_ns for path in mine.rglob("*.ipynb")}
    assert lab.copy_course(shipped, mine) == []
    assert before == {path: path.stat().st_mtime_ns for path in mine.rglob("*.ipynb")}


def test_an_untouched_notebook_gets_the_new_version(shipped: Path, mine: Path) -> None:
    (shipped / NAME).write_text(notebook("2 + 2"))
    assert lab.copy_course(shipped, mine) == [f"updated  {NAME}"]
    assert "2 + 2" in (mine / NAME).read_text()


def test_a_notebook_that_was_only_run_gets_the_new_version(shipped: Path, mine: Path) -> None:
    def run(content: dict) -> None:
        content["metadata"]["language_info"] = {"name": "python", "version": "3.99"}
        content["cells"][0].update(
            execution_count=7, outputs=[{"output_type": "stream", "name": "stdout", "text": "2"}]
        )

    edit(mine / NAME, run)
    assert lab.copy_course(shipped, mine) == []
    (shipped / NAME).write_text(notebook("2 + 2"))
    assert lab.copy_course(shipped, mine) == [f"updated  {NAME}"]


@pytest.mark.parametrize(
    "change",
    [
        lambda content: content["cells"][0].update(source=["1 + 2"]),
        lambda content: content["cells"].append(
            {"cell_type": "markdown", "metadata": {}, "source": "my note"}
        ),
        lambda content: content["cells"].clear(),
        lambda content: content["cells"][0].update(cell_type="raw"),
    ],
)
def test_a_changed_notebook_is_kept(shipped: Path, mine: Path, change) -> None:
    edit(mine / NAME, change)
    text = (mine / NAME).read_text()
    assert lab.copy_course(shipped, mine) == [f"kept     {NAME} (you changed it)"]
    (shipped / NAME).write_text(notebook("2 + 2"))
    newer = [f"kept     {NAME} (you changed it; rename yours to get the newer version)"]
    assert lab.copy_course(shipped, mine) == newer
    assert lab.copy_course(shipped, mine) == newer, "it is told again, and nothing is forgotten"
    assert (mine / NAME).read_text() == text


def test_a_file_that_was_there_before_is_kept(shipped: Path, tmp_path: Path) -> None:
    (tmp_path / NAME).write_text("no notebook at all")
    assert lab.copy_course(shipped, tmp_path)[0].startswith(f"kept     {NAME}")
    assert (tmp_path / NAME).read_text() == "no notebook at all"


def test_a_renamed_or_deleted_notebook_comes_anew(shipped: Path, mine: Path) -> None:
    edit(mine / NAME, lambda content: content["cells"].clear())
    (mine / NAME).rename(mine / "mine.ipynb")
    assert lab.copy_course(shipped, mine) == [f"new      {NAME}"]
    assert lab.copy_course(shipped, mine) == []


@pytest.mark.parametrize("broken", ["", "[]", "{", "null"])
def test_without_a_manifest_what_differs_is_kept(shipped: Path, mine: Path, broken: str) -> None:
    (mine / lab.MANIFEST).write_text(broken)
    assert lab.copy_course(shipped, mine) == []
    (mine / lab.MANIFEST).write_text(broken)
    (shipped / NAME).write_text(notebook("2 + 2"))
    assert lab.copy_course(shipped, mine)[0].startswith("kept")


def test_a_folder_that_cannot_be_written(shipped: Path, tmp_path: Path, monkeypatch, capsys) -> None:
    (tmp_path / "file").write_text("")
    monkeypatch.setattr(lab, "shipped_notebooks", lambda: shipped)
    assert main(["lab", "--dir", str(tmp_path / "file" / "course")]) == 1
    said = capsys.readouterr().err
    assert said.startswith("mvcalc: cannot write to ")
    assert said.endswith("choose another folder with --dir FOLDER\n")
    assert said.count("\n") == 1


def test_jupyterlab_is_not_installed(monkeypatch, capsys) -> None:
    monkeypatch.setattr(lab.importlib.util, "find_spec", lambda name: None)
    assert main(["lab"]) == 1
    assert capsys.readouterr().err == (
        "mvcalc: JupyterLab is not installed; install it with: pip install 'mvcalc-widgets[lab]'\n"
    )


def test_version_and_help(capsys) -> None:
    with pytest.raises(SystemExit) as end:
        main(["--version"])
    assert (end.value.code, capsys.readouterr().out) == (0, f"mvcalc {__version__}\n")
    assert main([]) == 0
    assert "open the course in JupyterLab" in capsys.readouterr().out


def options_given(
    monkeypatch, tmp_path: Path, shipped: Path, *arguments: str, root: bool = False
) -> list[str]:
    """What JupyterLab would be started with."""
    monkeypatch.setattr(lab, "shipped_notebooks", lambda: shipped)
    monkeypatch.setattr(lab.os, "geteuid", lambda: 0 if root else 1000, raising=False)
    monkeypatch.setattr(lab.runpy, "run_module", lambda *args, **kwargs: sys.exit(3))
    monkeypatch.setattr(sys, "argv", [])
    monkeypatch.chdir(tmp_path)
    assert main(["lab", *arguments]) == 3, "the exit code of JupyterLab is ours"
    return sys.argv[1:]


def test_options_reach_jupyterlab(monkeypatch, tmp_path: Path, shipped: Path) -> None:
    given = options_given(
        monkeypatch,
        tmp_path,
        shipped,
        "--dir",
        "here",
        "--port",
        "9",
        "--no-browser",
        "--",
        "--ip=::1",
        "--debug",
    )
    assert f"--ServerApp.root_dir={tmp_path / 'here'}" in given
    assert f"--LabApp.default_url=/lab/tree/{NAME}" in given
    assert {"--port=9", "--no-browser"} <= set(given)
    assert given[-2:] == ["--ip=::1", "--debug"]


def test_defaults_and_root(monkeypatch, tmp_path: Path, shipped: Path, capsys) -> None:
    given = options_given(monkeypatch, tmp_path, shipped)
    assert f"--ServerApp.root_dir={tmp_path / 'mvcalc-course'}" in given
    assert not [option for option in given if "port" in option or "browser" in option or "root" in option[:8]]
    assert "--allow-root" in options_given(monkeypatch, tmp_path, shipped, root=True)
    assert "adding --allow-root" in capsys.readouterr().out


def test_the_server_answers_and_stops(tmp_path: Path) -> None:
    with running_lab(tmp_path / "course", tmp_path / "home") as server:
        page = urllib.request.urlopen(f"{server.url}/lab?token={server.token}", timeout=30).read().decode()
        assert "jupyter-config-data" in page
        assert (server.folder / NAME).exists()
        assert stop(server.process) == 0
    assert "Traceback" not in server.log.read_text()


def test_the_module_is_the_command() -> None:
    run = subprocess.run(
        [sys.executable, "-m", "mvcalc_widgets", "--version"], capture_output=True, text=True
    )
    assert run.stdout == f"mvcalc {__version__}\n"
