"""Many cards: a cell run again leaves one, two views move together, ten share one engine and one WebGL context."""

from tests.browser.desk import Desk
from tests.browser.expected import python_at, shown


def test_a_cell_run_again_leaves_one_card(desk: Desk) -> None:
    models = "list(__import__('ipywidgets').widgets.widget._instances.values())"
    explorers = f"sum(type(w).__name__ == 'TotalDerivativeExplorer' for w in {models})"
    card = desk.show()
    before = desk.python(f"len({models})")
    for _ in range(4):
        card = desk.show()
    assert desk.python(explorers) == 1
    assert desk.python(f"len({models})") == before
    assert desk.page.locator(".mv-card").count() == 1
    assert desk.page.locator("canvas.mv-canvas").count() == 1
    assert card.press("ArrowRight").value == 2.05


def test_two_views_of_one_explorer_move_together(desk: Desk) -> None:
    desk.show()
    desk.run("display(explorer, explorer)", 1)
    one, two = desk.card(1, 0), desk.card(1, 1)
    for value in one.drag([1.2, -0.4]):
        assert shown(one) == shown(two) == python_at(value)
    two.tick("z").click()
    one.frame()
    assert not one.tick("z").is_checked()
    assert shown(one) == shown(two) == python_at(one.value, path_z=False)
    desk.until("explorer.t", one.value)


def test_ten_explorers_share_one_engine_and_one_webgl_context(fresh_desk: Desk) -> None:
    desk, before = fresh_desk, fresh_desk.webgl_contexts()

    def engine() -> None:
        desk.run("from mvcalc_widgets import TotalDerivativeExplorer")
        desk.page.wait_for_function("n => window.webglContexts() === n", arg=before + 1)  # before any card

    def ten() -> None:
        desk.run("many = [TotalDerivativeExplorer(value=1 + k / 10) for k in range(10)]\ndisplay(*many)")
        desk.page.locator(".mv-card .mv-sentence").nth(9).wait_for()

    messages = [*desk.traffic(engine), *desk.traffic(ten)]
    for number in range(10):
        card = desk.card(0, number)
        assert card.value == 1 + number / 10
        assert None not in card.arrows()
    assert desk.webgl_contexts() - before == 1
    sent = sum(m.size for m in messages if m.received)
    assert max(m.size for m in messages) < 700_000, "the bundle"
    assert sent < 1_200_000, f"{sent:,} bytes for ten"
    card = desk.card(0, 3)
    card.press("ArrowRight")
    assert shown(card) == python_at(card.value)
    assert desk.card(0, 4).value == 1.4, "each has its own t"
