"""The README: what it points to is there, and its ten lines run."""

import doctest
import re

import pytest

from tests.tools.tree import ROOT

README = (ROOT / "README.md").read_text(encoding="utf-8")


def test_what_it_links_to_exists():
    local = [target for target in re.findall(r"\]\(([^)#]+)\)", README) if not target.startswith("http")]
    assert local
    assert not [target for target in local if not (ROOT / target).exists()]


def test_the_files_it_names_exist():
    named = re.findall(r"`((?:mvcalc_widgets|explorers|front|render|binder|notebooks)/[\w/.]+)`", README)
    assert named
    homes = (ROOT, ROOT / "mvcalc_widgets")
    assert not [name for name in named if not any((home / name).exists() for home in homes)]


def test_its_examples_say_what_comes_out():
    parser, runner = doctest.DocTestParser(), doctest.DocTestRunner()
    blocks = re.findall(r"```pycon\n(.*?)```", README, re.S)
    assert blocks
    for number, block in enumerate(blocks):
        test = parser.get_doctest(block, {}, f"block {number}", "README.md", 0)
        assert test.examples
        assert not runner.run(test).failed


@pytest.mark.parametrize("block", re.findall(r"```python\n(.*?)```", README, re.S))
def test_its_python_runs(block, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    scope = {}
    exec(compile(block, "README.md", "exec"), scope)
    assert scope["explorer"].s == 2
    assert (tmp_path / "explorer.html").stat().st_size > 500_000
