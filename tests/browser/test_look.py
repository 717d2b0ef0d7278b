"""How the card looks: in both themes, at any width, turned by hand, and to those who cannot see it."""

import pytest

from tests.browser.axe import SOURCE, violations
from tests.browser.desk import Desk
from tests.browser.expected import python_at, shown
from tests.conftest import missing


def test_the_theme_of_jupyterlab_changes_the_colours_and_nothing_else(desk: Desk) -> None:
    card = desk.show()
    card.press("ArrowLeft")
    turn(desk, card)
    desk.page.mouse.move(0, 0)
    light, picture, arrows = card.colours(), card.canvas_pixels(), card.arrows()
    card.shoot("light")
    desk.theme("dark")
    card.frame()
    dark = card.colours()
    assert brightness(light["card"]) > 200 > 60 > brightness(dark["card"])
    assert brightness(light["text"]) < 80 < 180 < brightness(dark["text"])
    assert card.canvas_pixels() != picture, "the canvas follows too"
    assert card.arrows() == arrows, "the camera and t are as they were"
    assert card.value == pytest.approx(1.95)
    card.shoot("dark")
    desk.theme("light")
    card.frame()
    assert card.colours() == light
    assert card.canvas_pixels() == picture


def test_nothing_is_wider_than_the_card(desk: Desk) -> None:
    card = desk.show()
    for wide in (640, 700, 1000):
        desk.width(card, wide)
        assert card.root.evaluate("c => c.offsetWidth") == pytest.approx(wide, abs=2)
        assert card.overflow() == []
        card.press("Home")
        assert card.overflow() == []
        card.shoot(f"width_{wide}")
        card.press("End")
    card.open_folds()
    card.refused("x", "t - 1 + 0,5 " + "+ t" * 12)
    for wide in (1000, 700, 640):
        desk.width(card, wide)
        assert card.overflow() == []
    card.shoot("width_640_all_open")


def test_below_700_pixels_the_pictures_stack(desk: Desk) -> None:
    card = desk.show()
    desk.width(card, 640)
    first, second = (column.bounding_box() for column in card.root.locator(".mv-column").all())
    assert second["y"] >= first["y"] + first["height"]
    desk.width(card, 1000)
    first, second = (column.bounding_box() for column in card.root.locator(".mv-column").all())
    assert second["y"] == pytest.approx(first["y"])


def test_a_wide_page_does_not_stretch_the_card(desk: Desk) -> None:
    card = desk.show()
    desk.width(card, 1400)
    assert card.root.evaluate("c => c.offsetWidth") <= 1080
    assert card.overflow() == []
    card.shoot("width_1400")


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_axe_finds_nothing(desk: Desk, theme: str) -> None:
    if not SOURCE.exists():
        missing("axe-core is not installed; run: npm ci --prefix mvcalc_widgets/front")
    card = desk.show()
    desk.theme(theme)
    assert violations(desk.page) == []
    card.open_folds()
    card.root.locator(".mv-light").click()
    card.set_ticks(y=False)
    card.refused("f", "0,5x")
    card.shoot(f"all_open_{theme}")
    assert violations(desk.page) == []
    card.press("PageDown", "PageDown", "PageDown", "PageDown")
    assert card.value == 0
    assert violations(desk.page) == []


def test_the_space_turns_by_mouse_and_the_camera_stays(desk: Desk) -> None:
    card = desk.show()
    home, start = card.canvas_pixels(), card.arrows()
    turn(desk, card)
    turned, arrows = card.canvas_pixels(), card.arrows()
    assert turned != home and arrows != start
    card.press("ArrowRight", "ArrowLeft")
    assert card.arrows() == arrows, "a move of the slider keeps the camera"
    card.edited("f", "sin(x) e^(y z^2) + 1")
    assert card.arrows() == arrows, "a new formula keeps the camera"
    card.root.locator("canvas").dblclick()
    assert card.frame().arrows() == start, "a double click turns back"


def test_the_space_turns_by_keys(desk: Desk) -> None:
    card = desk.show()
    home, start = card.canvas_pixels(), card.arrows()
    card.root.locator("canvas").focus()
    for key in ("ArrowLeft", "ArrowUp", "ArrowUp", "ArrowRight", "ArrowRight", "ArrowDown"):
        before = card.canvas_pixels()
        desk.page.keyboard.press(key)
        assert card.canvas_pixels() != before, key
    desk.page.keyboard.press("Home")
    assert card.canvas_pixels() == home
    assert card.arrows() == start
    assert shown(card) == python_at(2), "t has not moved"


def test_the_page_scrolls_over_the_space(desk: Desk) -> None:
    card = desk.show()
    box = card.root.locator("canvas").bounding_box()
    before = card.canvas_pixels()
    desk.page.mouse.move(box["x"] + 100, box["y"] + 100)
    desk.page.mouse.wheel(0, 5)
    assert card.canvas_pixels() == before, "the wheel belongs to the page"


def turn(desk: Desk, card) -> None:
    canvas = card.root.locator("canvas")
    canvas.scroll_into_view_if_needed()
    box = canvas.bounding_box()
    x, y = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2
    desk.page.mouse.move(x, y)
    desk.page.mouse.down()
    desk.page.mouse.move(x + 90, y + 35, steps=4)
    desk.page.mouse.up()
    card.frame()


def brightness(colour: str) -> float:
    """The mean of red, green and blue of "rgb(…)"."""
    parts = [float(part) for part in colour[colour.index("(") + 1 : -1].split(",")[:3]]
    return sum(parts) / 3
