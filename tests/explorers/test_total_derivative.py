"""TotalDerivativeExplorer without a browser: odd graphs, refusals that change nothing, and what it says."""

import re
from math import isfinite, isnan

import pytest
from traitlets import TraitError

from mvcalc_widgets import FormulaError, GraphError, TotalDerivativeExplorer, checkboxes, play, slider
from mvcalc_widgets.scene.wire import to_wire

GRAPHS = {
    "the course": {},
    "two inputs": {"f": "x^2 y", "x": "cos(t)", "y": "sin(t)"},
    "one input": {"f": "ln(x)", "x": "t"},
    "four inputs": {"f": "a b c d", "a": "t", "b": "t^2", "c": "sin t", "d": "e^t"},
    "deep, shared, direct": {"f": "u v + t", "u": "x^2", "v": "x z", "x": "sin t", "z": "t^2"},
    "a coordinate that stands still": {"f": "x y z", "x": "t-1", "y": "t^2", "z": "1"},
    "two that stand still": {"f": "x y", "x": "t", "y": "3"},
    "a node called e": {"f": "e x", "e": "t^2", "x": "t"},
    "names of methods": {"f": "layout data", "layout": "t", "data": "t^2"},
    "a kink": {"f": "|x| + y", "x": "t-1", "y": "t^2"},
    "a smooth product with |.|": {"f": "|x| y", "x": "t", "y": "t"},
    "a step": {"f": "sign(x) y", "x": "t-1", "y": "t"},
    "half defined": {"f": "sqrt(x) y", "x": "t", "y": "t"},
    "nowhere defined": {"f": "ln(x) y", "x": "-1-t^2", "y": "t"},
    "many poles": {"f": "tan(x) y", "x": "5t", "y": "t"},
    "what cancels as it is read": {"f": "x^2 + 2 y", "x": "t - t + 1", "y": "3 t"},
}


@pytest.mark.parametrize("name", GRAPHS)
def test_where_df_dt_has_a_value_so_has_f_and_three_ways_agree(name):
    explorer = TotalDerivativeExplorer(**GRAPHS[name])
    for t in (-1.9, -1.0, -0.35, 0.0, 0.5, 1.0, 2.0, 2.85):
        explorer.t = t
        data = explorer.data()
        if not isfinite(data["df/dt"]):
            assert explorer.scene.values()["is undefined"] == 1
            continue
        assert isfinite(data["f"])
        assert data["substituted first"] == pytest.approx(data["df/dt"], rel=1e-9, abs=1e-9)
        if not explorer.scene.values()["at a kink"]:
            near = 1e-6 + 1e-5 * explorer.scene.values()["total size"]
            assert data["central difference"] == pytest.approx(data["df/dt"], rel=1e-5, abs=near)
    assert explorer.readout()
    assert explorer.figure().axes


def test_f_without_a_value_has_no_slope():
    explorer = TotalDerivativeExplorer(f="ln(x)", x="t", value=-1)
    assert isnan(explorer.data()["df/dt"])
    assert "f = ln(x) is not defined there" in explorer.readout()
    assert "nothing to compare" in explorer.readout()


def test_the_formula_without_a_value_is_named():
    explorer = TotalDerivativeExplorer(f="x y", x="1/(t-1)", y="1/(t+1)", value=-1)
    assert "y = 1/(t+1) is not defined there" in explorer.readout()
    explorer.t = 1
    assert "x = 1/(t-1) is not defined there" in explorer.readout()


def test_a_kink_is_told_and_a_smooth_place_is_not():
    corner = TotalDerivativeExplorer(f="|x|", x="t", value=0)
    assert "slope is −1.000 on the left and 1.000 on the right" in corner.readout()
    smooth = TotalDerivativeExplorer(f="|x| y", x="t", y="t", value=0)
    assert "✓ three ways agree" in smooth.readout()


@pytest.mark.parametrize("text", ["0,5x", "sin(", "k x", "__import__('os')", "1/0", "x +", ""])
def test_a_refused_formula_changes_nothing(text):
    explorer = TotalDerivativeExplorer()
    before, wire = explorer.data(), explorer.wire
    with pytest.raises((FormulaError, GraphError)):
        explorer.f = text
    assert explorer.f == "sin(x) e^(y z^2)"
    assert explorer.data() == before
    assert explorer.wire is wire


def test_a_new_formula_keeps_the_controls_where_they_are():
    explorer = TotalDerivativeExplorer(value=0.5)
    explorer.path_y = False
    explorer.f = "x y z"
    assert (explorer.t, explorer.path_y) == (0.5, False)
    assert explorer.graph.texts["f"] == "x y z"
    assert explorer.data()["df/dt"] == pytest.approx(2 * 0.5 - 1)  # f = (t-1) t^2 / t


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ({"domain": (3, -2)}, "the smaller first"),
        ({"domain": (0, float("inf"))}, "two numbers"),
        ({"domain": 3}, "its two ends"),
        ({"step": -1}, "positive"),
        ({"value": 7}, "outside the domain"),
    ],
)
def test_a_range_that_is_none_is_refused(arguments, said):
    with pytest.raises(ValueError, match=said):
        TotalDerivativeExplorer(**arguments)


def test_a_formula_that_nobody_uses_is_refused():
    with pytest.raises(GraphError, match="does not use start = 2"):
        TotalDerivativeExplorer(f="x", x="t", start=2)


def test_t_is_a_number_inside_its_range():
    explorer = TotalDerivativeExplorer()
    for bad in (float("nan"), 100.0):
        with pytest.raises(TraitError):
            explorer.t = bad
    assert explorer.t == 2.0


def test_real_ipywidgets_cover_the_range():
    explorer = TotalDerivativeExplorer(f="x^2 y", x="cos(s)", y="sin(s)", domain=(0, 6.28), value=1)
    assert (slider(explorer, "s").max, len(checkboxes(explorer).children)) == (6.28, 2)
    assert play(explorer, "s").max == 126
    with pytest.raises(ValueError, match="q is not a slider"):
        slider(explorer, "q")


def test_a_saved_page_holds_the_card(tmp_path):
    path = TotalDerivativeExplorer().save(tmp_path / "card.html")
    text = path.read_text(encoding="utf-8")
    assert "data-mvcalc" in text
    assert "https://" not in text.split("data-mvcalc")[1].split("</script>")[0]


def test_small_numbers_are_numbers():
    explorer = TotalDerivativeExplorer(f="x y z", x="10^(-6) t", y="10^(-6)", z="t")
    assert "f grows by 4.00×10⁻¹² per unit of t; the x path adds 2.00×10⁻¹²" in explorer.readout()
    explorer.path_x = False
    assert "2.00×10⁻¹² is missing" in explorer.readout()


@pytest.mark.parametrize("factor", ["10^(-6)", "1", "10^7"])
def test_what_cancels_is_nothing_whatever_its_size(factor):
    explorer = TotalDerivativeExplorer(f=f"{factor} (x^2 + y^2)", x="cos(t)", y="sin(t)")
    for t in (-1.9, -0.35, 0.5, 1.7, 2.85):
        explorer.t = t
        assert "f changes by 0.000" in explorer.readout()
        assert explorer.data()["central difference"] == pytest.approx(0, abs=1e-12)


def test_names_are_read_as_letters_and_kept_as_keys():
    explorer = TotalDerivativeExplorer(
        f="alpha beta_1 + gamma", alpha="theta^2", beta_1="sin theta", gamma="theta"
    )
    assert "per unit of θ; the α path adds 3.637, the β₁ path takes away" in explorer.readout()
    words = list(_words(to_wire(explorer.scene)))
    assert {"θ", "α", "β₁", "γ", "dβ₁/dθ", "df/dθ", "through α"} <= set(words)
    for name, text in explorer.graph.texts.items():  # what was typed is quoted as it was
        words = [re.sub(rf"({name})? = {re.escape(text)}", "", word) for word in words]
    assert not [word for word in words if re.search("theta|alpha|beta|gamma", word)]
    assert (explorer.theta, explorer.path_beta_1) == (2.0, True)
    assert explorer.data()["beta_1"] == pytest.approx(0.909, abs=1e-3)


def _words(part):
    """What a reader reads in a scene on the wire: titles, labels, words between numbers, reasons."""
    if isinstance(part, dict):
        for name, value in part.items():
            if name in ("title", "description", "label", "legend", "why") and isinstance(value, str):
                yield re.sub(r"\{[^}]*\}", "", value)  # {...} is the key of a number
            elif name in ("pieces", "rows", "header"):
                yield from _texts(value)
            else:
                yield from _words(value)
    elif isinstance(part, (list, tuple)):
        for each in part:
            yield from _words(each)


def _texts(pieces):
    for piece in pieces:
        if isinstance(piece, str):
            yield piece
        elif isinstance(piece, (list, tuple)):
            yield from _texts(piece)
