"""What all tests share: how hypothesis works, the order of tests, a browser and a JupyterLab to drive."""

import os
import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings

from tests.tools.lab import CHROMIUM_FLAGS, Lab, running_lab
from tests.tools.tree import ROOT

IN_CI = bool(os.environ.get("CI"))
REPORT = pytest.StashKey[pytest.TestReport]()
SCREENSHOTS = ROOT / "test-results"  # what pages of failed tests looked like

settings.register_profile("user", deadline=None)
settings.register_profile("ci", deadline=None, derandomize=True, print_blob=True)
settings.load_profile("ci" if IN_CI else "user")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--cases", type=int, default=2000, help="random formulas in test_properties.py")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Browser tests last: quick failures come first, and no other test meets Playwright's event loop."""
    items.sort(key=lambda item: "chromium_path" in getattr(item, "fixturenames", ()))


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Any:
    """Keep the outcome of the test itself for fixtures that tidy up after it."""
    report = yield
    if report.when == "call":
        item.stash[REPORT] = report
    return report


def missing(what: str) -> None:
    """Something that tests need is not on this machine: a user's run skips them, CI fails."""
    (pytest.fail if IN_CI else pytest.skip)(what)


@pytest.fixture(scope="session")
def playwright() -> Iterator[Any]:
    from playwright.sync_api import sync_playwright

    with sync_playwright() as running:
        yield running


@pytest.fixture(scope="session")
def chromium_path(playwright: Any) -> str:
    """Chromium or Chrome of this machine, else the one that Playwright brought."""
    for name in ("chromium", "chromium-browser", "google-chrome"):
        if found := shutil.which(name):
            return found
    own: str = playwright.chromium.executable_path
    if not Path(own).exists():
        missing("no Chromium: install it (apt install chromium), or run: uv run playwright install chromium")
    return own


@pytest.fixture(scope="session")
def browser(playwright: Any, chromium_path: str) -> Iterator[Any]:
    running = playwright.chromium.launch(executable_path=chromium_path, args=CHROMIUM_FLAGS, headless=True)
    yield running
    running.close()


@pytest.fixture(scope="session")
def lab_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Lab]:
    """A real JupyterLab on 127.0.0.1, started by `mvcalc lab`: it shows a copy of the course."""
    home = tmp_path_factory.mktemp("lab")
    with running_lab(home / "course", home) as lab:
        yield lab


@pytest.fixture
def console_errors() -> list[str]:
    """What the test's page wrote to its console as errors."""
    return []


@pytest.fixture
def page(browser: Any, console_errors: list[str], request: pytest.FixtureRequest) -> Iterator[Any]:
    """A page of its own for a test; an error that no code of the page caught fails the test."""
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    page = context.new_page()
    uncaught: list[str] = []
    page.on("pageerror", lambda error: uncaught.append(str(error)))
    page.on("console", lambda said: console_errors.append(said.text) if said.type == "error" else None)
    yield page
    report = request.node.stash.get(REPORT, None)
    if report is not None and report.failed:
        SCREENSHOTS.mkdir(exist_ok=True)
        page.screenshot(path=SCREENSHOTS / (re.sub(r"\W+", "_", request.node.name) + ".png"))
    context.close()
    assert not uncaught, "errors in the page:\n" + "\n".join(uncaught)
