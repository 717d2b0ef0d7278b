"""The browser half: its own tests, and that the committed bundle is what its sources build."""

import json
import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.tools.tree import ROOT

FRONT = ROOT / "mvcalc_widgets" / "front"
BUNDLE = ROOT / "mvcalc_widgets" / "render" / "bundle.js"
LARGEST_BUNDLE = 1_000_000  # bytes; it is sent once for a page


def test_node_tests() -> None:
    run = node("--test", "--test-reporter=tap")
    assert run.returncode == 0, run.stdout + run.stderr
    assert int(re.findall(r"^# tests (\d+)$", run.stdout, re.M)[-1]) > 0


def test_the_bundle_is_built_from_these_sources(tmp_path: Path) -> None:
    if not (FRONT / "node_modules").exists():
        missing("the browser packages are not installed; run: npm ci --prefix mvcalc_widgets/front")
    run = node("build.js", str(tmp_path / "bundle.js"))
    assert run.returncode == 0, run.stderr
    same = (tmp_path / "bundle.js").read_bytes() == BUNDLE.read_bytes()
    assert same, "front/ has changed; run: npm run build --prefix mvcalc_widgets/front"


def test_the_bundle_is_one_small_file_that_fetches_nothing() -> None:
    text = BUNDLE.read_text(encoding="utf-8")
    assert len(text.encode()) < LARGEST_BUNDLE
    assert not re.search(
        r"\bimport\s*\(|\bimport\.meta\b|^import\b|[;}]import[\s{*\"']|\beval\(|new Function\(", text
    )


def test_the_bundle_carries_the_licences_of_what_it_holds() -> None:
    text = BUNDLE.read_text(encoding="utf-8")
    package = json.loads((FRONT / "package.json").read_text())
    for name, version in package["dependencies"].items():
        assert f"{name} {version}\n" in text
    assert text.count("Permission is hereby granted") == len(package["dependencies"])


def node(*arguments: str) -> subprocess.CompletedProcess[str]:
    if shutil.which("node") is None:
        missing("Node.js is not installed; the tests of the browser half need it (version 20 or newer)")
    return subprocess.run(["node", *arguments], cwd=FRONT, capture_output=True, text=True, encoding="utf-8")


def missing(what: str) -> None:
    (pytest.fail if os.environ.get("CI") else pytest.skip)(what)
