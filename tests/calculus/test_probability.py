"""The chain rule of probability: every order of the variables gives the joint table back."""

from __future__ import annotations

import math
from decimal import Decimal
from fractions import Fraction
from itertools import permutations, product
from xml.etree import ElementTree

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from mvcalc_widgets.calculus.graphs.graph import Graph
from mvcalc_widgets.calculus.language.symbols import symbol
from mvcalc_widgets.calculus.language.tree_latex import name_latex
from mvcalc_widgets.calculus.probability import TWO_CHAIN_RULES, JointTable, ProbabilityError

EVEN = settings(derandomize=True, max_examples=80, deadline=None)
NAMES = ("x", "y", "z", "w")


@st.composite
def tables(draw, least=1, most=4):
    """Tables of small counts, many of them 0, up to four variables."""
    shape = draw(st.lists(st.integers(1, 3), min_size=least, max_size=most))
    cell = st.one_of(st.just(0), st.integers(0, 9))
    counts = draw(st.lists(cell, min_size=math.prod(shape), max_size=math.prod(shape)))
    assume(any(counts))
    return JointTable.from_counts(np.reshape(counts, shape), NAMES[: len(shape)])


def climber():
    """M41: p(x) = 1/2, p(y given x) = 4/5, p(y given not x) = 1/5."""
    return JointTable([[0.4, 0.1], [0.1, 0.4]], "x, y", [("yes", "no"), ("yes", "no")])


def from_the_definition(table, order):
    """The product of p(first k)/p(first k - 1), each a sum over the whole table: slow, and written cell by cell."""
    array = np.zeros(table.array.shape)
    cells = list(product(*map(range, array.shape)))
    for cell in cells:
        value = 1.0
        for k in range(len(order)):
            axes = [table.names.index(name) for name in order[: k + 1]]
            top = math.fsum(table.array[c] for c in cells if all(c[a] == cell[a] for a in axes))
            below = math.fsum(table.array[c] for c in cells if all(c[a] == cell[a] for a in axes[:-1]))
            value = value * top / below if below else 0.0
        array[cell] = value
    return array


# ---- facts -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("names", "order", "texts"),
    [
        pytest.param("x, y", "y, x", {"p(y)", "p(x | y)"}, id="B27"),
        pytest.param("x, y, z", "z, y, x", {"p(z)", "p(y | z)", "p(x | y, z)"}, id="B28"),
        pytest.param(
            "x1, x2, x3, x4", None, {"p(x1)", "p(x2 | x1)", "p(x3 | x1, x2)", "p(x4 | x1, x2, x3)"}, id="B29"
        ),
    ],
)
def test_the_factors_by_name(names, order, texts):
    count = len(names.split(", "))
    table = JointTable.random((2,) * count, names, np.random.default_rng(7))
    chain = table.chain(order)
    assert set(chain.texts) == texts
    assert np.allclose(chain.product().array, from_the_definition(table, chain.order), atol=1e-14)
    assert table.close_to(chain.product())


def test_two_orders_are_equal_on_a_random_2x3x2_table_B30():
    table = JointTable.random((2, 3, 2), "x y z", np.random.default_rng(30))
    assert not table.independent("x", "y")  # and so it needs no independence
    first, second = table.chain("x, y, z"), table.chain("z, x, y")
    assert first.texts != second.texts
    assert np.allclose(first.product().array, second.product().array, rtol=0, atol=1e-15)
    assert np.allclose(first.product().array, table.array, rtol=0, atol=1e-15)
    assert not np.allclose(first.factors[0].array, second.factors[0].array)  # factors differ, the product not


def test_all_orders_of_four_B30():
    table = JointTable.random((2, 3, 2, 2), NAMES, np.random.default_rng(4))
    orders = list(table.all_orders())
    assert len(set(orders)) == 24
    assert all(table.close_to(table.chain(order).product(), 1e-15) for order in orders)


def test_the_two_rules_are_told_apart_B31():
    assert "chain rule of calculus" in TWO_CHAIN_RULES and "chain rule of probability" in TWO_CHAIN_RULES
    paths = Graph(f="x y", x="t", y="t").total(
        "f", "t"
    )  # f = t^2: two paths, and only their sum is the slope
    assert (
        sum(c.substituted for c in paths.contributions)
        == 2 * symbol("t")
        != paths.contributions[0].substituted
    )
    first, second = climber().chain().factors  # the joint is their product, and never their sum
    assert np.allclose(first.array[:, None] * second.array.T, climber().array)
    assert not np.isclose(first.array[:, None] + second.array.T, climber().array).any()


def test_the_numbers_of_the_course_M41():
    table = climber()
    assert table.probability(x="yes") == pytest.approx(1 / 2)
    assert table.conditional("y", "x").probability(y="yes", x="yes") == pytest.approx(4 / 5)
    assert table.conditional("y", "x").probability(y="yes", x="no") == pytest.approx(1 / 5)
    for order in table.all_orders():
        assert table.chain(order).product().probability(x="yes", y="yes") == pytest.approx(2 / 5)
    assert not table.independent("x", "y")


# ---- properties --------------------------------------------------------------------------------------------


@EVEN
@given(tables())
def test_every_order_gives_the_joint(table):
    for order in table.all_orders():
        made = table.chain(order).product()
        assert made.names == table.names
        assert np.allclose(made.array, table.array, rtol=0, atol=1e-14)


@EVEN
@given(tables(most=3))
def test_the_factors_are_those_of_the_definition(table):
    for order in table.all_orders():
        assert np.allclose(table.chain(order).product().array, from_the_definition(table, order), atol=1e-14)


@EVEN
@given(tables(least=2), st.data())
def test_a_conditional_is_joint_over_marginal_and_undefined_where_that_is_0(table, data):
    order = data.draw(st.permutations(table.names))
    cut = data.draw(st.integers(1, len(order) - 1))
    of, given_names = order[:cut], order[cut:]
    conditional = table.conditional(of, given_names)
    for cell in product(*conditional.outcomes):
        outcomes = dict(zip(order, cell, strict=True))
        condition = {name: outcomes[name] for name in given_names}
        below = table.probability(**condition)
        value = conditional.probability(**outcomes)
        assert (condition in conditional.undefined) == math.isnan(value) == (below == 0)
        if below:
            assert value == pytest.approx(table.probability(**outcomes) / below, abs=1e-14)
            assert 0 <= value <= 1
    columns = conditional.array.sum(axis=tuple(range(cut)))
    assert np.allclose(columns[~conditional.impossible], 1)


@EVEN
@given(tables(least=2, most=2))
def test_bayes(table):
    forward, backward = table.conditional("x", "y").array, table.conditional("y", "x").array.T
    prior, evidence = table.marginal("x").array, table.marginal("y").array
    with np.errstate(divide="ignore", invalid="ignore"):
        bayes = backward * prior[:, None] / evidence
    both = np.isfinite(forward) & np.isfinite(bayes)
    assert np.allclose(forward[both], bayes[both])
    assert both.any()


@EVEN
@given(tables(), st.randoms(use_true_random=False))
def test_renaming_and_the_order_of_the_axes_change_nothing(table, random):
    new = dict(zip(table.names, random.sample(["a", "rain", "x_1", "beta"], len(table.names)), strict=True))
    named = table.renamed(**new)
    for order in permutations(table.names):
        turned = table.marginal(*order)
        axes = [table.names.index(name) for name in order]
        assert turned.names == order and np.array_equal(turned.array, table.array.transpose(axes))
        assert table.close_to(turned, 0) and turned.close_to(table, 0)
        translated = named.chain([new[name] for name in order])
        for ours, theirs in zip(table.chain(order).factors, translated.factors, strict=True):
            assert np.array_equal(ours.array, theirs.array, equal_nan=True)
            assert tuple(new[name] for name in ours.of + ours.given) == theirs.of + theirs.given


@EVEN
@given(tables(least=2))
def test_a_marginal_adds_up_the_others(table):
    for name in table.names:
        axis = table.names.index(name)
        sums = [math.fsum(np.take(table.array, i, axis).flat) for i in range(table.array.shape[axis])]
        assert np.allclose(table.marginal(name).array, sums, atol=1e-15)
        assert [table.probability(**{name: i}) for i in range(len(sums))] == pytest.approx(sums, abs=1e-15)


@EVEN
@given(st.integers(0, 10**6), st.integers(1, 3), st.integers(1, 3))
def test_independence_is_seen_where_it_was_built_in(seed, rows, columns):
    rng = np.random.default_rng(seed)
    z, x, y = rng.dirichlet([1] * 2), rng.dirichlet([1] * rows, 2), rng.dirichlet([1] * columns, 2)
    table = JointTable(np.einsum("k,ki,kj->ijk", z, x, y), "x y z")
    assert table.independent("x", "y", given="z") and table.independent("y", "x", given="z")
    spread = np.abs(x[0] - x[1]).max() * np.abs(y[0] - y[1]).max() * z.min()
    if spread > 1e-3:
        assert not table.independent("x", "y")  # each follows z


@pytest.mark.parametrize(
    ("array", "independent"),
    [
        ([[0.25, 0.25], [0.25, 0.25]], True),
        ([[0.5, 0.0], [0.0, 0.5]], False),
        ([[0.0, 0.0], [0.3, 0.7]], True),
        ([[0.12, 0.28], [0.18, 0.42]], True),
        ([[0.12, 0.28], [0.28, 0.32]], False),
    ],
)
def test_independence_of_two(array, independent):
    assert JointTable(array, "x y").independent("x", "y") is independent


def test_groups_may_be_independent_though_their_members_are_not():
    pair = climber().array
    table = JointTable(np.einsum("ij,kl->ijkl", pair, pair), NAMES)
    assert table.independent("x, y", "z, w") and not table.independent("x, z", "y, w")


def test_pairwise_is_not_conditional():
    table = JointTable.from_counts(
        [[[1, 0], [0, 1]], [[0, 1], [1, 0]]], "x y z"
    )  # z says whether x and y differ
    assert table.independent("x", "y") and not table.independent("x", "y", given="z")


# ---- making them -------------------------------------------------------------------------------------------


def test_from_outcomes():
    table = JointTable.from_outcomes(
        {("wet", "cold"): 0.3, ("dry", "warm"): 0.5, ("dry", "cold"): 0.2}, "rain, air"
    )
    assert table.outcomes == (("wet", "dry"), ("cold", "warm"))
    assert np.array_equal(table.array, [[0.3, 0.0], [0.2, 0.5]])
    assert table.probability(rain="dry") == pytest.approx(0.7)
    assert table.conditional("rain", "air").probability(rain="wet", air="warm") == 0
    assert JointTable.from_outcomes({"head": 0.5, "tail": 0.5}, "coin").probability(coin="tail") == 0.5
    text = JointTable.from_outcomes({"wet, cold": 0.3, "dry, warm": 0.5, "dry, cold": 0.2}, "rain, air")
    assert text.close_to(table, 0)


def test_outcomes_as_text():
    table = JointTable.from_outcomes({("wet", 0): 0.3, ("dry", 1): 0.5, ("dry", 0): 0.2}, "rain, air")
    assert table.probability("rain = dry") == table.probability(rain="dry")
    assert table.probability("P(rain = dry, air = 0)") == table.probability(rain="dry", air=0) == 0.2
    assert table.probability("rain=wet | air=0") == pytest.approx(3 / 5)
    assert table.probability("rain=wet | air=0", air="0") == pytest.approx(3 / 5)
    for question in ("rain = wet, air = 0", "rain = wet | air = 0", "P(rain = wet | air = 0)"):
        assert table.conditional("rain | air").probability(question) == pytest.approx(3 / 5)
    assert table.probability("rain = dry, rain = dry") == table.probability(rain="dry")
    assert math.isnan(JointTable([[0.5, 0], [0.5, 0]], "x y").probability("x = 0 | y = 1"))


@pytest.mark.parametrize(
    "table",
    [
        lambda: JointTable(["1/4", "3/4"], "rain", ["yes", "no"]),
        lambda: JointTable([Fraction(1, 4), "75%"], ["rain"], "yes no"),
        lambda: JointTable([Decimal("0.25"), 0.75], symbol("rain"), [("yes", "no")]),
        lambda: JointTable([0.25, 0.75], " rain ", {"rain": ("yes", "no")}),
        lambda: JointTable.from_outcomes({"yes": "1/4", "no": 0.75}, "rain"),
        lambda: JointTable.normalized([1, 3], "rain", "yes, no"),
        lambda: JointTable([0.25, 0.75], "rain", iter(["yes", "no"])),
        lambda: JointTable([0.25, 0.75], "rain", iter([iter(["yes", "no"])])),
        lambda: JointTable([0.25, 0.75], "rain", np.array(["yes", "no"])),
        lambda: JointTable.from_counts([1, 3], "rain", "yes no").renamed(rain="rain").marginal("rain"),
    ],
)
def test_forms_of_one_table(table):
    assert table().close_to(JointTable([0.25, 0.75], "rain", (("yes", "no"),)), 0)
    assert table().probability({"rain": "yes"}) == table().probability(rain="yes") == 0.25


def test_forms_of_questions():
    table = JointTable.random((2, 3, 2), "x y1 θ", np.random.default_rng(2))
    for forms in (("x, θ",), (["x", "theta"],), ("x", "θ"), ("x theta",)):
        assert table.marginal(*forms).names == ("x", "theta")
    wanted = table.conditional("x", ["y1", "theta"])
    for form in ("x | y1, θ", "p(x | y1, θ)", "x|y1 θ", "P(x|y1,theta)"):
        assert table.conditional(form).text == wanted.text
        assert np.array_equal(table.conditional(form).array, wanted.array)
    assert table.probability(y_1=2) == table.probability({"y1": 2})


def test_counts_and_weights_are_scaled():
    assert np.array_equal(
        JointTable.from_counts([[1, 2], [3, 2]], "x y").array, [[0.125, 0.25], [0.375, 0.25]]
    )
    assert JointTable.normalised([1e308, 1e308], "x").array.tolist() == [
        0.5,
        0.5,
    ]  # their sum is inf in floats


def test_counts_add_up_without_rounding():
    table = JointTable.from_counts([[1, 2], [3, 4]], "x y")  # 0.3/(0.1 + 0.3) is 0.7499999999999999
    for same in (table, table.renamed(x="x"), table.marginal("y, x")):
        assert same.probability("x = 1 | y = 0") == same.conditional("x | y").probability(x=1, y=0) == 0.75
        assert (same.probability(y=1), same.probability(x=1), same.probability()) == (0.6, 0.7, 1)
    assert table.marginal("y").array.tolist() == [0.4, 0.6]
    tenths = JointTable.from_counts([1] * 10, "x")
    assert sum(tenths.array) != 1 == tenths.probability()
    assert JointTable.from_counts([2.0**60, 3 * 2.0**60], "x").probability(x=1) == 0.75


def test_rounding_within_the_tolerance_is_scaled_away():
    assert math.fsum(JointTable([0.5, 0.5 + 9e-10], "x").array) == pytest.approx(1, abs=1e-15)
    with pytest.raises(ProbabilityError):
        JointTable([0.5, 0.5 + 2e-9], "x")


def test_random_tables_come_from_the_generator_alone():
    first, again = (JointTable.random((2, 3), "x y", np.random.default_rng(5)) for _ in range(2))
    other = JointTable.random((2, 3), "x y", np.random.default_rng(6))
    assert first.close_to(again, 0) and not first.close_to(other)


def test_a_table_cannot_be_changed():
    given_array = np.array([0.5, 0.5])
    table = JointTable(given_array, "x")
    given_array[0] = 7
    assert table.array.tolist() == [0.5, 0.5]
    with pytest.raises(ValueError, match="read-only"):
        table.array[0] = 1
    with pytest.raises(AttributeError):
        table.names = ("y",)


def test_impossible_conditions_are_listed():
    table = JointTable([[0.5, 0.0], [0.5, 0.0]], "x y", {"y": ("here", "never")})
    conditional = table.conditional("x", "y")
    assert conditional.undefined == ({"y": "never"},)
    assert np.isnan(conditional.array[:, 1]).all() and conditional.array[:, 0].tolist() == [0.5, 0.5]
    assert table.conditional("y", "x").undefined == ()
    assert table.close_to(table.chain("y, x").product(), 0)
    told = "p(x | y) is undefined for y = never"
    assert repr(table.chain("y, x")) == f"Factorisation(p(x, y) = p(y) p(x | y); {told})"
    assert table.chain("y, x")._repr_latex_().endswith(f"$ ({told})")
    assert table.chain("x, y").note == "" and "undefined" not in repr(table.chain("x, y"))
    many = JointTable([[1, 0], *[[0, 0]] * 5], "a b").chain("a b")
    assert many.note == "p(b | a) is undefined for a = 1 or a = 2 or a = 3, and 2 more"


def test_a_table_with_too_many_entries_is_refused_with_advice():
    with pytest.raises(ProbabilityError, match=r"1000000 entries, not 1048576\. Leave out variables"):
        JointTable(np.full((2,) * 20, 2.0**-20), [f"x_{k}" for k in range(20)])


# ---- saying it ---------------------------------------------------------------------------------------------


def test_it_typesets_itself():
    chain = JointTable.random((2, 2, 2), "x alpha rain", np.random.default_rng(1)).chain("rain, x, alpha")
    assert chain.text == "p(x, alpha, rain) = p(rain) p(x | rain) p(alpha | x, rain)"
    rain = name_latex("rain")
    assert chain.latex == (
        rf"p(x, \alpha, {rain}) = p({rain}) \, p(x \mid {rain}) \, p(\alpha \mid x, {rain})"
    )
    assert chain.latex in chain._repr_latex_()
    assert repr(chain.table).startswith("JointTable(p(x, alpha, rain), 2 × 2 × 2)\n")
    assert repr(chain.factors[1]).startswith("Conditional(p(x | rain), 2 × 2)\n")


RAIN = [["1/4", 0.25], [0, "50%"]], "rain, air", {"rain": "yes no", "air": ["cold", "warm & dry"]}


def test_a_table_shows_its_numbers():
    assert (
        repr(JointTable(*RAIN))
        == """\
JointTable(p(rain, air), 2 × 2)
       air
rain  cold  warm & dry
yes   0.25        0.25
no       0         0.5"""
    )
    assert (
        repr(JointTable([0.3, 0.7], "rain", ["yes", "no"]))
        == """\
JointTable(p(rain), 2)
rain  p(rain)
yes       0.3
no        0.7"""
    )
    assert (
        repr(JointTable(*RAIN).conditional("rain | air"))
        == """\
Conditional(p(rain | air), 2 × 2)
              rain
air            yes      no
cold             1       0
warm & dry  0.3333  0.6667"""
    )


def test_the_html_table_has_headers_with_their_scope():
    html = JointTable(*RAIN)._repr_html_()
    tree = ElementTree.fromstring(f"<div>{html}</div>")
    assert tree.find(".//caption").text == "p(rain, air)"
    assert [th.get("scope") for th in tree.iter("th")] == ["col", "colgroup", "col", "col", "row", "row"]
    assert [th.text for th in tree.iter("th")] == ["rain", "air", "cold", "warm & dry", "yes", "no"]
    assert [td.text for td in tree.iter("td")] == ["0.25", "0.25", "0", "0.5"]
    assert "color" not in html and "background" not in html
    unknown = JointTable([[0.5, 0.0], [0.5, 0.0]], "x y").conditional("x", "y")
    assert "<td" in unknown._repr_html_() and "–" in unknown._repr_html_() and "nan" not in repr(unknown)


def test_a_long_table_is_cut():
    table = JointTable.random((30, 12), "x y", np.random.default_rng(1))
    assert repr(table).endswith("… and 10 more rows and 4 more columns")
    assert table._repr_html_().count("<tr>") == 22


@pytest.mark.parametrize(
    ("make", "said"),
    [
        (lambda: JointTable([0.5, 0.6], "x"), r"sum to 1\.1, not to 1.*normalised.*from_counts"),
        (lambda: JointTable([0.5, 0.5], "x, y"), "1 axis needs as many names, not 2"),
        (lambda: JointTable([0.5, 0.5], None), "Each axis needs a name"),
        (lambda: JointTable([0, 0], "x"), "All 2 entries are 0"),
        (lambda: JointTable([[0.5, 0.5]], "x y", ["yes", "no", "no"]), "2 axes, and there are 3 lists"),
        (lambda: JointTable.from_outcomes([0.5, 0.5], "x"), "from_outcomes takes the probability of each"),
        (lambda: JointTable.from_outcomes({}, "x"), "from_outcomes takes the probability of each"),
        (lambda: climber().conditional("x | y", "y"), "has a condition already"),
        (lambda: climber().conditional("x | y | x"), "One bar is enough"),
        (lambda: JointTable([[0.5, 0.5]], "x, x"), "Two axes are called x"),
        (lambda: JointTable([1.5, -0.5], "x"), r"-0\.5 at place \[1\]"),
        (lambda: JointTable([math.nan, 1], "x"), r"nan at place \[0\]"),
        (lambda: JointTable([[0.5], [0.2, 0.3]], "x y"), "rows of equal length"),
        (lambda: JointTable(["0.5", "half"], "x"), "'half' is no number"),
        (lambda: JointTable([None, 1], "x"), "numbers in rows|no probability"),
        (lambda: JointTable([], "x"), "not 0"),
        (lambda: JointTable(1.0, ""), "at least one axis"),
        (lambda: JointTable([0.5, 0.5], "x", [("a", "a")]), "all different"),
        (lambda: JointTable([0.5, 0.5], "x", [("a", "b", "c")]), "as many labels are needed"),
        (
            lambda: JointTable([0.5, 0.5], "x", 5),
            "outcomes are the labels along each axis, as in {'x': .* not 5",
        ),
        (lambda: JointTable([[0.5, 0.5]], "x y", 5), "outcomes are the labels along each axis"),
        (
            lambda: JointTable([0.5, 0.5], "x", [["a"], ["b"]]),
            r"A label of x is text or a number, not \['a'\]",
        ),
        (lambda: JointTable([0.5, 0.5], "x", {"x": [{}, {}]}), "A label of x is text or a number, not {}"),
        (lambda: JointTable([0.5, 0.5], "x", {"a", "b"}), "has no order: write the labels in a list"),
        (lambda: JointTable([0.5, 0.5], "x", {"x": {"a", "b"}}), "has no order"),
        (
            lambda: JointTable([0.5, 0.5], "x_1", {"x_1": "ab", "x1": "cd"}),
            "x1 is there twice|x_1 is there twice",
        ),
        (
            lambda: JointTable.from_outcomes({("a", "b"): 0.5, "a, b": 0.5}, "x y"),
            r"\('a', 'b'\) is there twice",
        ),
        (lambda: JointTable([0.5, 0.5], "x", {"y": "ab"}), r"y is no variable of p\(x\)"),
        (lambda: JointTable.normalised([0, 0], "x"), "All weights are 0"),
        (lambda: JointTable.from_counts([1, 2.5], "x"), r"2\.5 is no count"),
        (lambda: JointTable.from_outcomes({("a",): 1.0}, "x y"), "one outcome for each of x, y: 2, not 1"),
        (lambda: climber().conditional("x", "x"), "both sides of the bar"),
        (lambda: climber().conditional(()), "Whose probability"),
        (lambda: climber().conditional("x", "q"), r"q is no variable of p\(x, y\)"),
        (lambda: climber().conditional("x, x"), "x is there twice"),
        (lambda: climber().chain("x"), "y is missing"),
        (lambda: climber().probability(x="maybe"), "x has the outcomes 'yes', 'no', not 'maybe'"),
        (lambda: climber().probability(xx="yes"), "Did you mean x"),
        (lambda: climber().probability("x"), "'x' in 'x' is no outcome"),
        (lambda: climber().probability("x = yes, x = no"), "x is there twice, with 'yes' and with 'no'"),
        (lambda: climber().probability("x = yes", x="no"), "x is there twice"),
        (
            lambda: climber().probability("x = yes | y = yes", y="no"),
            "y is there twice, with 'yes' and with 'no'",
        ),
        (lambda: climber().probability("x = yes | y = yes, y = no"), "y is there twice"),
        (lambda: climber().probability("x = yes | y = yes", z="no"), r"z is no variable of p\(x \| y\)"),
        (lambda: climber().probability("x = yes |"), "'' in 'x = yes \\|' is no outcome"),
        (lambda: climber().probability("x = yes | x = no"), "both sides of the bar"),
        (
            lambda: climber().conditional("x | y").probability("y=no | x=no"),
            r"another condition than p\(x \| y\)",
        ),
        (lambda: climber().conditional("x | y").probability("x=no, y=no | y=no"), "another condition"),
        (lambda: climber().conditional("x | y").probability("x=no | y=no", y="yes"), "y is there twice"),
        (lambda: climber().probability("x = yes = y"), "is no outcome of a variable"),
        (lambda: climber().probability(["x", "yes"]), "Outcomes are named"),
        (lambda: climber().marginal(), "needs a name"),
        (lambda: climber().conditional("x", "y").probability(x="yes"), r"probability\(x='yes', y='yes'\)"),
        (lambda: climber().conditional("x", "y").probability(x="yes", y=0), "y has the outcomes"),
        (lambda: JointTable.random((10**4, 10**4), "x y", np.random.default_rng(1)), "from 1 to 1000000"),
    ],
)
def test_errors(make, said):
    with pytest.raises(ProbabilityError, match=said):
        make()


def test_a_seed_is_no_generator():
    with pytest.raises(TypeError, match="default_rng"):
        JointTable.random((2, 2), "x y", 5)
