"""The numbers on the card are Python's, wherever the slider is moved to, by mouse, by keys or by the play button."""

import math
import time
from typing import Any

import pytest

from tests.browser.card import Card
from tests.browser.desk import Desk
from tests.browser.expected import number, python_at, shown


def course(t: float) -> dict[str, float]:
    """df/dt of sin(x) e^(y z^2) along x = t - 1, y = t^2, z = 1/t, path by path, worked out by hand."""
    swing = math.e * math.sin(t - 1)
    return {"x": math.e * math.cos(t - 1), "y": 2 * swing / t, "z": -2 * swing / t}


def test_an_explorer_appears_with_the_numbers_of_its_kernel(desk: Desk) -> None:
    card = desk.show()
    by_hand = course(2)
    assert [number(text) for text in card.read()["formula"]] == pytest.approx(
        [*by_hand.values(), sum(by_hand.values())], abs=6e-4
    )
    data = desk.python("{k: v for k, v in explorer.data().items() if v == v}")
    for name, value in by_hand.items():
        assert data[f"f→{name}→t"] == pytest.approx(value, rel=1e-12)
    assert shown(card) == python_at(2)
    assert card.read()["value"] == "2.00"
    assert card.read()["bars"] == ["+1.469", "+2.287", "−2.287", "+1.469"]
    assert card.read()["mood"] == "good"
    assert card.root.get_attribute("aria-label") == "The total derivative of f, path by path"


def test_dragging_moves_t_and_every_number_with_it(desk: Desk) -> None:
    card = desk.show()
    seen, arrows = set(), set()
    for value in card.drag([2.4, 3, 1.1, 0.55, -0.3, -1.2, -2]):
        assert shown(card) == python_at(value), f"at t = {value}"
        assert number(card.read()["value"]) == pytest.approx(value)
        seen.add(value)
        arrows.add(str(card.arrows()))
    assert len(seen) == len(arrows) == 7
    assert (min(seen), max(seen)) == (-2, 3)
    desk.until("explorer.t", -2.0)


def test_keys_move_t_by_fine_whole_and_coarse_steps(desk: Desk) -> None:
    card = desk.show()
    moves = [
        ("ArrowRight", 2.05), ("ArrowUp", 2.1), ("ArrowLeft", 2.05), ("ArrowDown", 2.0),
        ("Shift+ArrowRight", 2.005), ("Shift+ArrowLeft", 2.0), ("PageUp", 2.5), ("PageDown", 2.0),
        ("End", 3.0), ("ArrowRight", 3.0), ("Home", -2.0), ("ArrowLeft", -2.0), ("ArrowRight", -1.95),
    ]  # fmt: skip
    for key, value in moves:
        card.press(key)
        assert card.value == pytest.approx(value, abs=1e-9), key
        assert shown(card) == python_at(value), key
    desk.until("explorer.t", -1.95)


def test_from_between_two_steps_a_key_goes_to_the_next_step(desk: Desk) -> None:
    card = desk.show("value=1.237")
    assert card.read()["value"] == "1.237"
    card.press("ArrowLeft")
    assert card.value == pytest.approx(1.2)
    desk.python("1", "explorer.t = 1.237")
    assert card.frame().press("ArrowRight").value == pytest.approx(1.25)


FOCUSABLE = (
    "input[type=range]", "input[type=checkbox]", "button.mv-play", "button.mv-chip",
    "summary.mv-light", ".mv-fold > summary", "canvas",
)  # fmt: skip


def test_a_range_that_does_not_begin_at_a_step_has_round_steps_too(desk: Desk) -> None:
    card = desk.show("domain=(0.13, 3.28), value=1, step=0.05")
    moves = [
        ("ArrowRight", 1.05), ("ArrowLeft", 1.0), ("End", 3.28), ("ArrowLeft", 3.25),
        ("Home", 0.13), ("ArrowRight", 0.15), ("PageUp", 0.65),
    ]  # fmt: skip
    for key, value in moves:
        card.press(key)
        assert card.value == pytest.approx(value, abs=1e-9), f"the thumb after {key}"
        assert number(card.read()["value"]) == pytest.approx(value, abs=1e-9), f"the number after {key}"
    for value in card.drag([1.237, 2.221, 3.28, 0.13]):
        assert number(card.read()["value"]) == pytest.approx(value, abs=1e-9)
        assert value in (0.13, 3.28) or value / 0.05 == pytest.approx(round(value / 0.05), abs=1e-6)


def test_the_notebook_does_not_eat_keys(desk: Desk) -> None:
    card = desk.show()
    desk.run("'another cell'", 1)
    before = desk.cell_count()
    for part in FOCUSABLE:
        desk.page.evaluate("() => { window.jupyterapp.shell.currentWidget.content.activeCellIndex = 0 }")
        card.root.locator(part).first.focus()
        for key in ("d", "d", "a", "b", "x"):
            desk.page.keyboard.press(key)
        card.frame()
        assert desk.cell_count() == before, (
            f"on {part} 'dd' deleted a cell, 'a' or 'b' made one, or 'x' cut one"
        )
    assert shown(card) == python_at(2)


def test_space_unticks_a_path(desk: Desk) -> None:
    card = desk.show()
    card.tick("y").focus()
    desk.page.keyboard.press("Space")
    card.frame()
    assert not card.tick("y").is_checked()
    assert shown(card) == python_at(2, path_y=False)


def test_a_click_on_the_track_moves_there(desk: Desk) -> None:
    card = desk.show()
    card.slider.scroll_into_view_if_needed()
    desk.page.mouse.click(*card.place(-1))
    card.frame()
    assert card.value == pytest.approx(-1)
    assert shown(card) == python_at(-1)
    desk.until("explorer.t", -1.0)


def test_at_a_hole_it_says_that_there_is_no_value(desk: Desk) -> None:
    card = desk.show("value=0.5")
    assert None not in card.arrows()
    card.press("PageDown")
    assert card.value == 0
    said = card.read()
    assert said["sentence"] == "At t = 0.00 there is no value: z = 1/t is not defined there."
    assert said["mood"] == "off"
    assert set(card.arrows()) == {None}, "no arrow where there is no place"
    assert shown(card) == python_at(0)
    card.shoot("hole")
    card.press("ArrowLeft")
    assert shown(card) == python_at(-0.05)


def test_play_runs_t_and_pause_stops_it(desk: Desk) -> None:
    card = desk.show("value=-1.5")
    stops = watched(card)
    card.root.get_by_role("button", name="play t").click()
    desk.page.wait_for_function("stops => stops.length > 8", arg=stops)
    card.root.get_by_role("button", name="pause t").click()
    card.frame()
    values = stops.json_value()
    assert values == sorted(values)
    stopped = card.value
    card.root.get_by_role("button", name="play t").wait_for()
    card.frame().frame()
    assert card.value == stopped
    assert shown(card) == python_at(stopped)
    desk.until("explorer.t", stopped)


def test_play_stops_at_the_end_and_starts_again_from_the_beginning(desk: Desk) -> None:
    card = desk.show("value=2.8")
    stops = watched(card)
    card.root.get_by_role("button", name="play t").click()
    desk.page.wait_for_function("stops => stops.at(-1) === 3", arg=stops)
    card.root.get_by_role("button", name="play t").click()
    desk.page.wait_for_function("stops => stops.at(-1) < 2.5", arg=stops)
    card.press("ArrowRight")
    card.root.get_by_role("button", name="play t").wait_for()
    assert card.value < 2


def test_with_reduced_motion_play_moves_in_steps(desk: Desk) -> None:
    desk.page.emulate_media(reduced_motion="reduce")
    card = desk.show("value=-1.5")
    stops = watched(card)
    start = time.monotonic()
    card.root.get_by_role("button", name="play t").click()
    desk.page.wait_for_function("stops => stops.length >= 3", arg=stops)
    card.root.get_by_role("button", name="pause t").click()
    assert time.monotonic() - start > 1, "a few still pictures instead of a film"
    for value in stops.json_value():
        assert value / 0.05 == pytest.approx(round(value / 0.05), abs=1e-6), "whole steps of the slider"


def watched(card: Card) -> Any:
    """The values of the slider from now on, one for each picture, as an array in the page."""
    return card.root.evaluate_handle("""card => {
        const stops = [], slider = card.querySelector("input[type=range]");
        const look = new MutationObserver(() => stops.push(Number(slider.value)));
        look.observe(card.querySelector(".mv-value"), { childList: true, characterData: true, subtree: true });
        return stops;
    }""")
