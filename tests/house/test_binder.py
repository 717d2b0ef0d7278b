"""The package as others get it: built and installed in a clean environment by the steps of repo2docker."""

import os
import subprocess
import sys
import sysconfig
import tomllib
import zipfile
from pathlib import Path

import pytest

from tests.tools.lab import running_lab
from tests.tools.tree import ROOT, copy_tree

WHEEL_HAS = ("render/bundle.js", "py.typed", "_notebooks/00_start_here.ipynb", "__main__.py")


@pytest.fixture(scope="module")
def tree(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return copy_tree(tmp_path_factory.mktemp("clone"))


def run(*command: str | Path, cwd: Path, path: Path | None = None) -> str:
    env = {name: value for name, value in os.environ.items() if name not in ("PYTHONPATH", "VIRTUAL_ENV")}
    if path:
        env["PATH"] = f"{path}{os.pathsep}{env['PATH']}"
    done = subprocess.run(
        [str(part) for part in command],
        cwd=cwd,
        env=env,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    assert done.returncode == 0, done.stdout
    return done.stdout


def test_the_wheel_holds_the_course_and_the_bundle(tree: Path, tmp_path: Path) -> None:
    run(sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", tmp_path, cwd=tree)
    (wheel,) = tmp_path.glob("*.whl")
    names = zipfile.ZipFile(wheel).namelist()
    assert {f"mvcalc_widgets/{name}" for name in WHEEL_HAS} <= set(names)
    packages = {name.partition("/")[0] for name in names}
    assert {name for name in packages if not name.endswith(".dist-info")} == {"mvcalc_widgets"}
    assert not [name for name in names if "/front/" in name or "node_modules" in name or "checkpoint" in name]


def test_binder_starts_on_a_python_that_we_support() -> None:
    assert (ROOT / "binder/runtime.txt").read_text() == "python-3.11\n"
    assert os.access(ROOT / "binder/postBuild", os.X_OK)
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    assert project["requires-python"] == ">=3.11"


@pytest.mark.slow
def test_a_clean_environment_runs_the_course(tree: Path, tmp_path: Path) -> None:
    """As repo2docker: install requirements.txt alone, then lay down the tree, then run postBuild there."""
    venv = tmp_path / "venv"
    run(sys.executable, "-m", "venv", venv, cwd=tmp_path)
    scripts = Path(sysconfig.get_path("scripts", "venv", {"base": str(venv)}))
    python = scripts / "python"

    alone = tmp_path / "alone"
    (alone / "binder").mkdir(parents=True)
    requirements = (ROOT / "binder/requirements.txt").read_text()
    (alone / "binder/requirements.txt").write_text(requirements)
    run(python, "-m", "pip", "install", "-r", "binder/requirements.txt", cwd=alone, path=scripts)
    run("./binder/postBuild", cwd=tree, path=scripts)

    assert "No broken requirements" in run(python, "-m", "pip", "check", cwd=alone)
    where = run(python, "-c", "import mvcalc_widgets; print(mvcalc_widgets.__file__)", cwd=alone)
    assert Path(where.strip()).is_relative_to(venv)
    with running_lab(tmp_path / "course", tmp_path / "home", python=python) as lab:
        assert (lab.folder / "00_start_here.ipynb").exists()
    for notebook in sorted(lab.folder.glob("*.ipynb")):
        run(python, "-m", "nbclient.cli", notebook, cwd=lab.folder, path=scripts)
