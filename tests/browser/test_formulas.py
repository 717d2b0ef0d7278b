"""Formulas are edited in place: a valid one changes everything, any other gets a reason and changes nothing."""

import pytest

from mvcalc_widgets import TotalDerivativeExplorer
from tests.browser.desk import Desk
from tests.browser.expected import expected, python_at, shown


def test_a_new_formula_changes_numbers_picture_and_steps(desk: Desk) -> None:
    card = desk.show().open_folds()
    picture, steps = card.canvas_pixels(), card.root.locator(".mv-steps").inner_text()
    card.edited("f", "x y z")
    mirror = TotalDerivativeExplorer(f="x y z", x="t-1", y="t^2", z="1/t")
    mirror.t = 2.0
    assert shown(card) == expected(mirror)
    assert card.canvas_pixels() != picture
    assert card.root.locator(".mv-steps").inner_text() != steps
    for value in card.drag([1.2, -0.4]):
        mirror.t = value
        assert shown(card) == expected(mirror)
    desk.until("explorer.f", "x y z")
    assert desk.python("str(explorer.graph.definitions['f'])") == "x*y*z"
    card.shoot("another_formula")


def test_t_ticks_folds_and_focus_survive_an_edit(desk: Desk) -> None:
    card = desk.show()
    card.press("ArrowRight").set_ticks(y=False)
    card.root.locator("details.mv-fold > summary").first.click()
    card.edited("x", "t - 2")
    assert card.value == pytest.approx(2.05)
    assert not card.tick("y").is_checked()
    assert card.root.locator("details.mv-fold").first.get_attribute("open") is not None
    assert card.root.evaluate("c => c.contains(document.activeElement)"), "the keyboard is still in the card"


def test_a_decimal_comma_is_explained_and_changes_nothing(desk: Desk) -> None:
    card = desk.show()
    before, picture = card.read(), card.canvas_pixels()
    said = card.refused("f", "0,5x")
    assert "a comma is not a decimal point" in said and "write 0.5" in said
    caret = card.root.locator(".mv-caret").inner_text().splitlines()
    assert caret == ["0,5x", " ^"], "the caret stands under the comma"
    below, above = card.error.bounding_box(), card.field("f").bounding_box()
    assert below["y"] >= above["y"] + above["height"], "the message is below the field"
    assert card.field("f").get_attribute("aria-describedby") == card.error.get_attribute("id")
    assert card.error.get_attribute("role") == "alert"
    assert card.read() == before
    assert card.canvas_pixels() == picture
    assert desk.python("explorer.f") == "sin(x) e^(y z^2)"
    card.shoot("refused")
    for value in card.drag([1.5]):
        assert shown(card) == python_at(value), "moving goes on while the message stands"


def test_escape_restores_the_formula(desk: Desk) -> None:
    card = desk.show()
    card.refused("f", "0,5x")
    desk.page.keyboard.press("Escape")
    card.chip("f").wait_for()
    assert card.error.count() == 0
    assert not card.field("f").is_visible()
    assert card.chip("f").evaluate("chip => chip === document.activeElement")
    card.chip("f").click()
    assert card.field("f").input_value() == "sin(x) e^(y z^2)"
    desk.page.keyboard.type("nonsense(")
    desk.page.keyboard.press("Escape")
    card.chip("f").wait_for()
    assert desk.python("explorer.f") == "sin(x) e^(y z^2)"
    assert card.error.count() == 0
    assert shown(card) == python_at(2)


def test_a_draft_outlives_the_edit_of_another_formula(desk: Desk) -> None:
    card = desk.show()
    card.refused("f", "0,5x")
    card.edited("x", "t - 2")
    assert card.field("f").input_value() == "0,5x"
    assert not card.error.is_visible(), "it waits until the hand is back in its field"
    assert card.field("f").get_attribute("aria-invalid") == "true"
    card.field("f").focus()
    assert "a comma is not a decimal point" in card.error.inner_text()
    assert not card.field("x").is_visible(), "what was accepted is closed"
    card.field("f").fill("0.5 x y")
    card.chip("y").click()  # leaving the field sends it; the hand is in the next one already
    card.chip("f").wait_for()
    desk.until("explorer.f", "0.5 x y")
    assert card.field("y").is_visible() and card.error.count() == 0
    assert card.field("y").evaluate("field => field === document.activeElement")


def test_after_a_message_a_good_formula_is_taken(desk: Desk) -> None:
    card = desk.show()
    card.refused("z", "1/")
    card.edited("z", "t")
    assert card.error.count() == 0
    desk.until("explorer.z", "t")


NONSENSE = {
    "code": "__import__('os').system('touch /tmp/owned')",
    "an image": "<img src=x onerror=alert(1)>",
    "a script": "</script><script>alert(1)</script>",
    "600 characters": "x + " * 149 + "x    ",
    "300 brackets": "(" * 300,
    "an emoji": "x + 🙂",
    "a tower": "9^9^9^9",
    "a division by zero": "1/0",
    "an unknown variable": "q + 1",
    "a constant": "7",
    "nothing": "",
}


def test_nonsense_is_refused_in_words_and_nothing_runs(desk: Desk) -> None:
    card = desk.show()
    before, dialogs = card.read(), []
    desk.page.on("dialog", lambda dialog: (dialogs.append(dialog.message), dialog.dismiss()))
    for what, text in NONSENSE.items():
        said = card.refused("f", text)
        first = said.splitlines()[0]
        assert 10 < len(first) < 300, f"{what}: {first}"
        assert "Traceback" not in said and "Error" not in first, f"{what}: {first}"
        assert card.root.locator("img, script").count() == 0, what
        assert card.read() == before, what
        assert card.overflow() == [], what
    assert not dialogs
    assert desk.python("[explorer.f, __import__('os').path.exists('/tmp/owned')]") == [
        "sin(x) e^(y z^2)",
        False,
    ]
