"""Lint, format, types and the direction of imports."""

import os
import subprocess
import sysconfig

import pytest

from tests.tools.tree import ROOT

CHECKS = {
    "lint": ["ruff", "check", "--no-cache"],
    "format": ["ruff", "format", "--check", "--no-cache"],
    "types": ["mypy"],
    "imports": ["lint-imports", "--no-cache"],
}


@pytest.mark.parametrize("check", CHECKS)
def test_the_tree_passes(check: str) -> None:
    scripts = sysconfig.get_path("scripts")
    path = os.pathsep.join([scripts, os.environ["PATH"]])
    env = dict(os.environ, PATH=path, PYTHONPATH=str(ROOT), PYTHONIOENCODING="utf-8", TERM="dumb")
    run = subprocess.run(CHECKS[check], cwd=ROOT, env=env, capture_output=True, text=True)
    assert run.returncode == 0, run.stdout + run.stderr


def test_every_folder_of_python_files_is_a_package() -> None:
    """import-linter does not look into a folder without __init__.py."""
    files = (ROOT / "mvcalc_widgets").rglob("*.py")
    folders = {path.parent for path in files if "node_modules" not in path.parts}
    assert [str(folder) for folder in folders if not (folder / "__init__.py").exists()] == []
