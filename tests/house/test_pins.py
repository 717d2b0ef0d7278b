"""A fresh install next year gives the same versions, and no commit says where they come from."""

import importlib.metadata
import json
import re
import subprocess
import tomllib
from collections.abc import Iterator

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.tools.pins import BINDER, PROJECT, read_pins
from tests.tools.tree import ROOT

REGISTRY_HOST = re.compile(r"https?://[^/\s\"']*(pypi|pythonhosted|npmjs|yarnpkg|jsdelivr|unpkg)", re.I)


def closure(requirements: list[str], extra: str = "") -> Iterator[Requirement]:
    """All requirements that apply on this machine, those of requirements included."""
    seen: set[tuple[str, str]] = set()
    todo = [(Requirement(text), extra) for text in requirements]
    while todo:
        wanted, extra = todo.pop()
        if wanted.marker and not wanted.marker.evaluate({"extra": extra}):
            continue
        yield wanted
        for part in ("", *wanted.extras):
            if (wanted.name, part) not in seen:
                seen.add((wanted.name, part))
                needs = importlib.metadata.requires(wanted.name) or []
                todo += [(Requirement(need), part) for need in needs]


def group(name: str) -> list[str]:
    """The requirements of a dependency group, with the groups that it includes."""
    lines = tomllib.loads(PROJECT.read_text())["dependency-groups"][name]
    return [
        text for line in lines for text in ([line] if isinstance(line, str) else group(line["include-group"]))
    ]


def binder_pins() -> dict[str, str]:
    lines = (line.partition(" ;")[0] for line in BINDER.read_text().splitlines())
    return dict(line.split("==") for line in lines)


def test_every_package_that_is_installed_for_us_is_pinned_to_its_version() -> None:
    pins = read_pins()
    for wanted in closure(group("dev")):
        name = canonicalize_name(wanted.name)
        if name != "mvcalc-widgets":
            assert pins.get(name) == importlib.metadata.version(wanted.name), name


def test_binder_has_the_same_pins() -> None:
    pins = read_pins()
    assert {name: pins.get(name) for name in binder_pins()} == binder_pins()


def test_binder_has_all_that_a_reader_needs() -> None:
    needed = {canonicalize_name(wanted.name) for wanted in closure(group("binder"))}
    assert needed - {"mvcalc-widgets"} <= set(binder_pins())


def test_the_build_backend_is_the_pinned_one() -> None:
    (backend,) = tomllib.loads(PROJECT.read_text())["build-system"]["requires"]
    assert backend == f"hatchling=={read_pins()['hatchling']}"


def test_browser_packages_are_pinned_exactly() -> None:
    package = json.loads((ROOT / "mvcalc_widgets/front/package.json").read_text())
    lock = json.loads((ROOT / "mvcalc_widgets/front/package-lock.json").read_text())
    pins = package["dependencies"] | package["devDependencies"]
    assert {name: lock["packages"][f"node_modules/{name}"]["version"] for name in pins} == pins


def test_no_commit_names_a_registry() -> None:
    listed = subprocess.run(
        ["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=True
    ).stdout
    paths = [ROOT / name for name in filter(None, listed.split("\0"))]
    texts = {path: path.read_text(errors="ignore") for path in paths if path.is_file()}
    assert [str(path) for path, text in texts.items() if REGISTRY_HOST.search(text)] == []
