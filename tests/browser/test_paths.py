"""Unticking paths: the sum shrinks or grows by what they carry, the gap is named, and a gap that is none is told so."""

import math

import pytest

from tests.browser.desk import Desk
from tests.browser.expected import number, python_at, shown

WHOLE = math.e * math.cos(1)  # df/dt at t = 2
Y_PATH = math.e * math.sin(1)  # what goes through y there; z takes the same away


def total(card) -> float:
    return number(card.read()["formula"][-1])


def test_without_y_the_sum_lacks_what_y_adds(desk: Desk) -> None:
    card = desk.show()
    assert total(card) == pytest.approx(WHOLE, abs=6e-4)
    before = card.read()["bars"]
    card.tick("y").click()
    card.frame()
    assert total(card) == pytest.approx(WHOLE - Y_PATH, abs=6e-4)
    said = card.read()
    assert said["gap"] == "2.287 missing"
    assert said["sentence"].endswith(
        "the ticked paths add up to −0.819, but df/dt is 1.469: 2.287 is missing."
    )
    assert said["ghosts"] == ["+ 2.287"], "the path stays as a ghost"
    assert said["bars"] != before
    assert shown(card) == python_at(2, path_y=False)
    card.shoot("without_y")
    desk.until("[explorer.path_x, explorer.path_y, explorer.path_z]", [True, False, True])


def test_without_z_the_sum_has_too_much(desk: Desk) -> None:
    card = desk.show()
    card.tick("z").click()
    card.frame()
    assert total(card) == pytest.approx(WHOLE + Y_PATH, abs=6e-4)
    assert card.read()["gap"] == "2.287 too much"
    assert card.read()["sentence"].endswith("df/dt is 1.469: 2.287 is too much.")
    assert shown(card) == python_at(2, path_z=False)


def test_without_y_and_z_nothing_is_missing(desk: Desk) -> None:
    card = desk.show()
    card.set_ticks(y=False, z=False)
    assert total(card) == pytest.approx(1.469, abs=6e-4)
    said = card.read()
    assert said["gap"] is None
    assert "alone add up to 1.469, and that is all of df/dt" in said["sentence"]
    assert "undo each other" in said["sentence"]
    assert said["ghosts"] == ["+ 2.287", "− 2.287"]
    for value in card.drag([1.3, 0.4, -1.5]):
        assert card.read()["gap"] is None
        assert shown(card) == python_at(value, path_y=False, path_z=False)
    card.shoot("without_y_and_z")


def test_ticked_again_all_is_as_before(desk: Desk) -> None:
    card = desk.show()
    first, picture = card.read(), card.picture()
    card.set_ticks(x=False, y=False, z=False)
    assert total(card) == 0
    assert card.picture() != picture
    card.set_ticks(x=True, y=True, z=True)
    desk.page.mouse.move(0, 0)
    assert card.read() == first
    assert card.picture() == picture


def test_a_click_on_the_word_ticks_too(desk: Desk) -> None:
    card = desk.show()
    card.root.locator("label", has_text="y").last.click()
    card.frame()
    assert not card.tick("y").is_checked()
    assert shown(card) == python_at(2, path_y=False)
