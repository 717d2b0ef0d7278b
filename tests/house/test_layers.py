"""What an import loads and costs, and that the public names are what they say."""

import ast
import os
import statistics
import subprocess
import sys
import time
from pathlib import Path

import pytest

import mvcalc_widgets
from tests.tools.tree import ROOT

HEAVY = {"numpy", "matplotlib", "ipywidgets", "anywidget", "traitlets"}
PURE_LAYERS = ("calculus", "numeric", "scene")  # they import numpy only inside the functions that need it


def modules_after(code: str) -> set[str]:
    """Top-level names in sys.modules of a fresh Python that ran `code`."""
    listing = "import sys; print(*{name.partition('.')[0] for name in sys.modules})"
    return set(python(f"{code}\n{listing}").split())


def python(code: str) -> str:
    env = {**os.environ, "PYTHONPATH": str(ROOT)}
    env.pop("PYTHONDONTWRITEBYTECODE", None)  # or every import is compiled again, ours and sympy's
    run = subprocess.run([sys.executable, "-c", code], env=env, capture_output=True, text=True)
    assert run.returncode == 0, run.stderr
    return run.stdout


def test_importing_the_package_loads_no_library() -> None:
    assert not modules_after("import mvcalc_widgets") & (HEAVY | {"sympy"})


def test_the_pure_layers_load_no_library_but_sympy() -> None:
    package = ROOT / "mvcalc_widgets"
    files = [path.relative_to(ROOT) for layer in PURE_LAYERS for path in (package / layer).rglob("*.py")]
    names = [".".join(path.with_suffix("").parts).removesuffix(".__init__") for path in files]
    loaded = modules_after("\n".join(f"import {name}" for name in names))
    assert not (loaded - modules_after("import sympy")) & HEAVY


@pytest.mark.parametrize("code", ["import mvcalc_widgets", "from mvcalc_widgets import Graph, parse"])
def test_an_import_costs_little_more_than_sympy(code: str) -> None:
    """At most 1.3 times `import sympy`: medians of 7 fresh Pythons each, taken in turn."""

    def seconds(imports: str) -> float:
        start = time.perf_counter()
        python(imports)
        return time.perf_counter() - start

    pairs = [(seconds(code), seconds("import sympy")) for _ in range(8)][1:]  # the first writes bytecode
    ours, sympys = (statistics.median(side) for side in zip(*pairs, strict=True))
    assert ours <= 1.3 * sympys


def test_every_public_name_has_its_home() -> None:
    missing = [name for name in mvcalc_widgets.__all__ if getattr(mvcalc_widgets, name, None) is None]
    assert missing == []
    assert dir(mvcalc_widgets) == sorted(mvcalc_widgets.__all__)


def test_an_unknown_name_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="no attribute 'nonsense'"):
        mvcalc_widgets.nonsense  # noqa: B018


def test_type_checkers_see_the_same_names() -> None:
    """The imports under TYPE_CHECKING are the table of homes."""
    tree = ast.parse(Path(mvcalc_widgets.__file__).read_text(encoding="utf-8"))
    imports = [node for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)]
    seen = {
        alias.name: node.module.removeprefix("mvcalc_widgets.")
        for node in imports
        if node.module and node.module.startswith("mvcalc_widgets.")
        for alias in node.names
    }
    assert seen == mvcalc_widgets._HOMES
