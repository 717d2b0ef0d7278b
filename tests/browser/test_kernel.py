"""The card needs no kernel to move; the kernel learns what was moved, and moves the card in turn."""

import os
import signal
import time

import pytest

from tests.browser.desk import Desk
from tests.browser.expected import python_at, shown


def test_while_python_is_busy_the_drag_goes_on(desk: Desk) -> None:
    card = desk.show()
    card.slider.scroll_into_view_if_needed()
    desk.python("1")
    desk.start("import time; time.sleep(8)")
    desk.page.wait_for_function(
        "() => window.jupyterapp.shell.currentWidget.sessionContext.session.kernel.status === 'busy'"
    )
    desk.page.wait_for_timeout(500)  # what the start itself sends has come
    start = time.monotonic()
    arrows = []

    def drag() -> None:
        for value in card.drag([1.8, 1.2, 0.6, -0.6, -1.4]):
            assert shown(card) == python_at(value)
            arrows.append(str(card.arrows()))
        card.set_ticks(y=False)
        assert shown(card) == python_at(card.value, path_y=False)

    messages = desk.traffic(drag)
    assert time.monotonic() - start < 7.5, "the kernel was busy all the while"
    assert len(set(arrows)) == 5, "each stop has its own picture"
    assert [m for m in messages if m.received] == [], "no frame waited for Python"
    desk.until("explorer.t", card.value, limit=15)


def test_a_kernel_that_restarts_is_told_of_and_the_drag_goes_on(desk: Desk) -> None:
    card = desk.show()
    note = desk.page.locator(".mv-offline:not([hidden])")
    assert note.count() == 0
    desk.restart_kernel()
    note.wait_for(timeout=20_000)
    assert "Python is not connected" in note.inner_text()
    for value in card.drag([1.2, -0.7]):
        assert shown(card) == python_at(value)
    assert card.chip("f").is_disabled(), "a formula needs Python"
    assert "needs Python" in card.chip("f").get_attribute("title")
    desk.shoot("python_is_gone")
    desk.kernel_is_ready()
    card = desk.show()
    assert note.count() == 0, "running the cell again heals it"
    card.press("ArrowRight")
    desk.until("explorer.t", 2.05)


def test_a_kernel_that_dies_is_told_of_and_the_drag_goes_on(desk: Desk) -> None:
    card = desk.show()
    os.kill(desk.python("__import__('os').getpid()"), signal.SIGKILL)
    desk.page.locator(".mv-offline:not([hidden])").wait_for(timeout=20_000)
    for value in card.drag([1.2, -0.7]):
        assert shown(card) == python_at(value)
    desk.kernel_is_ready()


def test_a_kernel_that_is_shut_down_is_told_of_and_the_drag_goes_on(desk: Desk) -> None:
    card = desk.show()
    desk.shut_down_kernel()
    try:
        for value in card.drag([1.2, -0.7]):
            assert shown(card) == python_at(value)
        desk.page.locator(".mv-offline:not([hidden])").wait_for(timeout=10_000)
    finally:
        desk.start_kernel()


def test_python_learns_the_value_after_the_release(desk: Desk) -> None:
    card = desk.show()
    desk.python("1", "heard = []\nexplorer.observe(lambda change: heard.append(change['new']), 't')")
    for _ in card.drag([1.5, 0.8]):
        pass
    desk.until("explorer.t", 0.8)
    assert desk.python("heard[-1]") == pytest.approx(0.8)
    assert card.value == pytest.approx(0.8)


def test_python_moves_the_card(desk: Desk) -> None:
    card = desk.show()
    desk.python("1", "explorer.t = -1")
    desk.page.wait_for_function(
        "value => value.textContent === '−1.00'", arg=card.root.locator(".mv-value").element_handle()
    )
    card.frame()
    assert shown(card) == python_at(-1)
    desk.python("1", "explorer.path_y = False")
    desk.page.wait_for_function("box => !box.checked", arg=card.tick("y").element_handle())
    assert shown(card.frame()) == python_at(-1, path_y=False)


def test_python_edits_a_formula_or_says_why_not(desk: Desk) -> None:
    card = desk.show()
    desk.python("1", "explorer.f = 'x y z'")
    card.root.get_by_role("button", name="f = x y z").wait_for()
    said = desk.python(
        "said", "try:\n    explorer.f = 'x +'\n    said = ''\nexcept ValueError as e:\n    said = str(e)"
    )
    assert "^" in said
    assert desk.python("explorer.f") == "x y z"


def test_linked_ipywidgets_move_together_with_the_card(desk: Desk) -> None:
    desk.run(
        "from ipywidgets import VBox\n"
        "from mvcalc_widgets import TotalDerivativeExplorer, checkboxes, play, slider\n"
        "explorer = TotalDerivativeExplorer()\n"
        "mine, boxes, runner = slider(explorer, 't'), checkboxes(explorer), play(explorer, 't')\n"
        "VBox([explorer, mine, boxes, runner])"
    )
    card = desk.card()
    output = desk.page.locator(".jp-Notebook .jp-Cell").first
    readout = output.locator(".widget-hslider .widget-readout")
    readout.wait_for()
    for value in card.drag([1.5]):
        assert float(readout.inner_text()) == pytest.approx(value)
    handle = output.locator(".widget-hslider [role=slider]")
    handle.focus()
    desk.page.keyboard.press("ArrowRight")
    card.frame()
    assert card.value == pytest.approx(1.55)
    assert shown(card) == python_at(card.value)
    box = output.locator(".widget-checkbox input").nth(1)
    box.click()
    card.frame()
    assert not card.tick("y").is_checked()
    card.tick("y").click()
    card.frame()
    assert box.is_checked()
    desk.until("[explorer.t, mine.value, explorer.path_y]", [1.55, 1.55, True])
    before = card.value
    output.locator(".widget-play button").first.click()
    desk.page.wait_for_function(
        "([slider, before]) => Number(slider.value) !== before", arg=[card.slider.element_handle(), before]
    )
    output.locator(".widget-play button").first.click()
    card.frame()
    assert shown(card) == python_at(card.value)
    for value in card.drag([-1.5]):
        assert shown(card) == python_at(value)
    desk.until("[runner.value, explorer.t]", [10, -1.5])  # (-1.5 - -2) / 0.05
    card.edited("f", "x z")
    desk.until("[box.description for box in boxes.children]", ["through x", "through z"])
    assert output.locator(".widget-checkbox input").count() == 2


def test_a_drag_of_five_seconds_sends_few_messages(desk: Desk) -> None:
    card = desk.show()
    desk.python("1")

    def drag() -> None:
        end, mouse = time.monotonic() + 5, desk.page.mouse
        mouse.move(*card.place(2))
        mouse.down()
        while time.monotonic() < end:  # to and fro, without a rest
            for stop in (1.5, 1, 0.5, 1, 1.5, 2):
                mouse.move(*card.place(stop), steps=5)
        mouse.up()
        desk.page.wait_for_timeout(500)  # what comes late counts too

    assert len(desk.traffic(drag)) <= 20
    desk.until("explorer.t", card.value)
