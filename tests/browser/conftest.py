"""One notebook for all browser tests, one desk to work on, and the marker by which they run alone."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.browser.desk import Desk
from tests.conftest import REPORT, SCREENSHOTS
from tests.tools.lab import Lab

HERE = Path(__file__).parent
WINDOW = {"width": 1280, "height": 1000}


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "browser: drives a real JupyterLab in Chromium")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if HERE in item.path.parents:
            item.add_marker(pytest.mark.browser)


@pytest.fixture(scope="session")
def shots(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where tests leave pictures for people to look at."""
    return tmp_path_factory.mktemp("screenshots")


@pytest.fixture(scope="session")
def shared_desk(browser: Any, lab_server: Lab, shots: Path) -> Iterator[Desk]:
    context = browser.new_context(viewport=WINDOW, reduced_motion="no-preference", color_scheme="light")
    yield Desk.opened(context, lab_server, shots, "desk")
    context.close()


@pytest.fixture
def desk(shared_desk: Desk, request: pytest.FixtureRequest) -> Iterator[Desk]:
    """The notebook that tests share; an error in the page or its console fails the test that caused it."""
    shared_desk.errors.clear()
    yield from _worked_at(shared_desk, request)
    shared_desk.tidy(WINDOW)


@pytest.fixture
def fresh_desk(browser: Any, lab_server: Lab, shots: Path, request: pytest.FixtureRequest) -> Iterator[Desk]:
    """A notebook with a page and a kernel of its own."""
    context = browser.new_context(viewport=WINDOW, reduced_motion="no-preference", color_scheme="light")
    yield from _worked_at(Desk.opened(context, lab_server, shots, "fresh"), request)
    context.close()


def _worked_at(desk: Desk, request: pytest.FixtureRequest) -> Iterator[Desk]:
    yield desk
    report = request.node.stash.get(REPORT, None)
    if report is not None and report.failed:
        SCREENSHOTS.mkdir(exist_ok=True)
        desk.page.screenshot(path=SCREENSHOTS / f"{request.node.name}.png")
    assert not desk.errors, "errors in the page:\n" + "\n".join(desk.errors)
