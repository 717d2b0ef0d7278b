"""A saved page lives without Python and without a network."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from mvcalc_widgets import TotalDerivativeExplorer
from tests.browser.axe import violations
from tests.browser.card import Card
from tests.browser.expected import number, python_at, shown


@pytest.fixture
def saved(browser: Any, shots: Path, tmp_path: Path) -> Iterator[Card]:
    """A saved explorer, opened as a file where every request fails."""
    path = TotalDerivativeExplorer(value=1.5).save(tmp_path / "explorer.html")
    context = browser.new_context(viewport={"width": 1200, "height": 900}, color_scheme="light")
    asked: list[str] = []
    errors: list[str] = []
    page = context.new_page()
    page.route(
        "**/*", lambda route: route.continue_() if route.request.url.startswith("file:") else route.abort()
    )
    page.on("request", lambda request: asked.append(request.url))
    page.on("pageerror", lambda error: errors.append(str(error)))
    page.on("console", lambda said: errors.append(said.text) if said.type == "error" else None)
    page.goto(path.as_uri())
    yield Card(page, page.locator(".mv-card"), shots).ready()
    context.close()
    assert asked == [path.as_uri()], "it asks for nothing but itself"
    assert errors == []


def test_a_saved_page_moves_and_ticks(saved: Card) -> None:
    assert shown(saved) == python_at(1.5)
    for value in saved.drag([2.2, -0.8]):
        assert shown(saved) == python_at(value)
    saved.set_ticks(y=False)
    assert shown(saved) == python_at(saved.value, path_y=False)
    assert number(saved.press("End").read()["value"]) == 3
    saved.shoot("saved_page")


def test_a_saved_page_follows_the_reader_s_dark_mode(saved: Card) -> None:
    light = saved.colours()
    saved.page.emulate_media(color_scheme="dark")
    saved.frame()
    assert saved.colours() != light
    saved.page.screenshot(path=saved.shots / "saved_page_dark.png")
    assert violations(saved.page) == []


def test_a_saved_page_says_that_formulas_need_python(saved: Card) -> None:
    assert saved.chip("f").is_disabled()
    assert "needs Python" in saved.chip("f").get_attribute("title")
    assert violations(saved.page) == []
