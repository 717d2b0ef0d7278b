"""Kinks: the slope on either side by exact difference quotients, and what the convention declares."""

from __future__ import annotations

from fractions import Fraction
from itertools import pairwise

import pytest
import sympy
from hypothesis import assume, given, reject, settings
from hypothesis import strategies as st

from mvcalc_widgets.calculus.derivations.derive import derive
from mvcalc_widgets.calculus.expressions.corners import KinkError, merged
from mvcalc_widgets.calculus.expressions.differentiation import partial
from mvcalc_widgets.calculus.expressions.slope import slope
from mvcalc_widgets.calculus.kinks import kink_slopes, kinks
from mvcalc_widgets.calculus.language.evaluation import evaluate
from mvcalc_widgets.calculus.language.formula import FormulaError, parse
from mvcalc_widgets.calculus.language.symbols import symbol
from mvcalc_widgets.calculus.solving.zeros import NoFormulaError, zeros
from tests.calculus.oracles import close

x, y = symbol("x"), symbol("y")
step = sympy.Heaviside
HALF = sympy.Rational(1, 2)
oo, nan, pi, sqrt = sympy.oo, sympy.nan, sympy.pi, sympy.sqrt
SEEDED = settings(derandomize=True, max_examples=60, deadline=None)


# ---- random formulas, with values of their own: exact fractions, nothing of sympy --------------------------

FORMULAS = st.recursive(
    st.sampled_from(["x", "y", "1", "2", "x", "z"]),
    lambda inner: st.one_of(
        st.tuples(st.sampled_from(["max", "min", "+", "-", "*"]), inner, inner),
        st.tuples(st.sampled_from(["abs", "relu"]), inner),
        st.tuples(st.just("max"), inner, inner, inner),
    ),
    max_leaves=7,
)


def text(formula):
    match formula:
        case str():
            return formula
        case ("+" | "-" | "*" as sign, a, b):
            return f"({text(a)} {sign} {text(b)})"
        case (name, *args):
            return f"{name}({', '.join(map(text, args))})"


def exact(formula, at):
    match formula:
        case str():
            return at[formula] if formula in at else Fraction(formula)
        case ("+", a, b):
            return exact(a, at) + exact(b, at)
        case ("-", a, b):
            return exact(a, at) - exact(b, at)
        case ("*", a, b):
            return exact(a, at) * exact(b, at)
        case ("abs", a):
            return abs(exact(a, at))
        case ("relu", a):
            return max(exact(a, at), Fraction(0))
        case (name, *args):
            return (max if name == "max" else min)(exact(a, at) for a in args)


def quotients(f, name, at):
    """(f(a) - f(a - h))/h and (f(a + h) - f(a))/h, exact for h = 10^-15, so wrong by a multiple of h alone."""
    h = Fraction(1, 10**15)
    low, here, high = (f({**at, name: at[name] + move}) for move in (-h, 0, h))
    return float((here - low) / h), float((high - here) / h)


@SEEDED
@given(FORMULAS, st.tuples(*[st.integers(-2, 2)] * 3), st.sampled_from("xyz"))
def test_both_sides_are_the_one_sided_difference_quotients(formula, numbers, wrt):
    at = dict(zip("xyz", map(Fraction, numbers), strict=True))
    found = kink_slopes(text(formula), wrt, at)
    left, right = quotients(lambda moved: exact(formula, moved), wrt, at)
    assert close(float(found.left), left, 1e-9) and close(float(found.right), right, 1e-9)
    assert found.is_kink == (abs(left - right) > 1e-6)


@SEEDED
@given(FORMULAS, st.sampled_from("xyz"))
def test_away_from_corners_the_rules_say_the_slope_whatever_the_convention(formula, wrt):
    at = {"x": Fraction(3, 7), "y": Fraction(-11, 13), "z": Fraction(17, 19)}
    left, right = quotients(lambda moved: exact(formula, moved), wrt, at)
    expr = parse(text(formula))
    levels = expr.atoms(sympy.Heaviside, sympy.sign, sympy.Max, sympy.Min, sympy.Abs)
    assume(levels and close(left, right, 1e-9))
    try:
        values = [rules_at(text(formula), wrt, at, kink) for kink in (0, 1)]
    except KinkError as refused:
        assert "equal on a whole interval" in str(refused)
        reject()
    assert all(close(value, left, 1e-9) for value in values)


def rules_at(formula, wrt, at, kink):
    return float(kink_slopes(formula, wrt, at, kink=kink).rules)


@SEEDED
@given(FORMULAS, st.tuples(*[st.integers(-2, 2)] * 3))
def test_declared_is_the_slope_or_at_a_kink_the_derivative_of_the_rules(formula, numbers):
    at = dict(zip("xyz", map(Fraction, numbers), strict=True))
    left, right = quotients(lambda moved: exact(formula, moved), "x", at)
    for kink in (0, HALF):
        found = kink_slopes(text(formula), "x", at, kink=kink)
        rules = partial(text(formula), "x", kink=kink)
        assert close(float(found.rules), evaluate(rules, {k: float(v) for k, v in at.items()}))
        assert close(float(found.declared), left if close(left, right, 1e-9) else float(found.rules), 1e-9)
        assert partial(text(formula), "x", kink=kink, at=at) == found.declared


@SEEDED
@given(FORMULAS, st.tuples(*[st.integers(-1, 1)] * 3))
def test_renaming_changes_nothing_and_mirroring_swaps_the_sides(formula, numbers):
    at = dict(zip("xyz", map(Fraction, numbers), strict=True))
    expr = parse(text(formula))
    assume(merged_or_none(expr) is not None)
    found = kink_slopes(expr, "x", at)
    renamed = kink_slopes(expr.xreplace({x: symbol("w")}), "w", {"w": at["x"], **at})
    assert (renamed.left, renamed.right, renamed.rules) == (found.left, found.right, found.rules)
    mirrored = kink_slopes(expr.xreplace({x: -x}), "x", {**at, "x": -at["x"]})
    assert (mirrored.left, mirrored.right) == (-found.right, -found.left)


def merged_or_none(expr):
    try:
        return merged(expr)
    except KinkError:  # two arguments are equal on a whole interval: refused
        return None


def point(at):
    return {symbol(name): sympy.Integer(value) for name, value in at.items()}


# ---- facts -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("formula", "wrt", "expected"),
    [
        pytest.param("max(x, y)", "x", step(x - y, 0), id="C13"),
        pytest.param("max(x, y)", "y", step(y - x, 0), id="C15"),
        pytest.param("max(x, 0)", "x", step(x, 0), id="C16"),
        pytest.param("relu(x)", "x", step(x, 0), id="C17"),
    ],
)
def test_the_slopes_of_the_course(formula, wrt, expected):
    assert partial(formula, wrt) == expected
    for numbers in ((-1, 2), (3, 1), (2, -5)):
        at = dict(zip("xy", numbers, strict=True))
        found = kink_slopes(formula, wrt, at)
        assert found.left == found.right == found.rules == expected.xreplace(point(at))


@pytest.mark.parametrize(
    "formula", [pytest.param("max(x, y)", id="C14"), pytest.param("relu(x - y)", id="C17")]
)
def test_the_tie_is_a_choice(formula):
    third = sympy.Rational(1, 3)
    for kink, declared in ((0, 0), (0.5, HALF), (1, 1), (Fraction(1, 3), third), ("left", 0), ("right", 1)):
        found = kink_slopes(formula, "x", {"x": 2, "y": 2}, kink=kink)
        assert (found.left, found.right, found.declared, found.is_kink) == (0, 1, declared, True)
    assert partial(formula, "x", kink=HALF) == parse(formula).diff(x)  # sympy's choice


@pytest.mark.parametrize(("kink", "says"), [(0, 0), (HALF, 1), (1, 2)])
def test_a_convention_may_contradict_the_truth_M15(kink, says):
    found = kink_slopes("relu(x) - relu(-x)", "x", 0, kink=kink)
    assert (found.left, found.right, found.is_kink, found.declared, found.rules) == (1, 1, False, 1, says)
    assert ("But where max(x, 0) is given the slope" in found.sentence) == (says != 1)


def test_at_a_tie_the_shares_need_not_add_up_to_the_rise_M16():
    def shares(kink):
        return [kink_slopes("max(x, y)", name, {"x": 1, "y": 1}, kink=kink).declared for name in "xy"]

    assert sum(shares(HALF)) == 1  # along (1, 1) the maximum rises by 1
    assert (sum(shares(0)), sum(shares(1))) == (0, 2)


# ---- the parameter of slope --------------------------------------------------------------------------------


@SEEDED
@given(FORMULAS)
def test_a_half_is_what_sympy_says(formula):
    expr = parse(text(formula))
    assume(merged(expr) == expr)
    sympys = expr.diff(x).replace(sympy.DiracDelta, lambda *args: sympy.Integer(0))
    for numbers in ((0, 0, 0), (1, 1, 1), (-1, 1, -1), (2, 1, 2), (0, 2, -2)):
        at = dict(zip((x, y, symbol("z")), numbers, strict=True))
        assert slope(expr, x, HALF).subs(at) == sympys.subs(at)
    assert slope(expr, x) == slope(expr, x, 0)


@pytest.mark.parametrize(
    ("formula", "slopes"),
    [
        pytest.param("max(x, |x|)", (-1, 0, 1), id="one with its own size"),
        ("max(2x, x + |x|)", (0, 0, 2)),
        ("min(x, -|x|)", (1, 0, -1)),
        ("max(x, 2 min(x, 0) - x)", (1, 1, 1)),
        ("max(relu(x), |x|, x)", (-1, 0, 1)),
    ],
)
def test_arguments_that_are_equal_on_an_interval_count_once(formula, slopes):
    assert tuple(partial(formula, "x").subs(x, at) for at in (-2, 0, 2)) == slopes
    assert tuple(derive(formula, "x").result.subs(x, at) for at in (-2, 0, 2)) == slopes


@pytest.mark.parametrize("formula", ["max(x |x|, x^2)", "min(relu(x)^2, x^2, y)"])
def test_equal_arguments_without_simpler_branches_are_refused(formula):
    for differentiate in (partial, derive):
        with pytest.raises(KinkError, match="equal on a whole interval"):
            differentiate(formula, "x")


@pytest.mark.parametrize(
    ("formula", "expected"),
    [
        ("|ln x|", "sign(ln x)/x"),
        ("|sqrt(x) - 1|", "sign(sqrt(x) - 1)/(2 sqrt(x))"),
        ("sign(ln x)", "0"),
        ("ln|x|", "1/x"),
        ("ln|1 - x^2|", "2x/(x^2 - 1)"),
        ("x |x|", "2 |x|"),
        ("|x|^3", "3x |x|"),
        ("1/|x|", "-sign(x)/x^2"),
        ("ln|ln x|", "1/(x ln x)"),
    ],
)
def test_signs_are_written_as_short_as_they_go(formula, expected):
    for result in (partial(formula, "x"), derive(formula, "x").result):
        assert result == parse(expected)


@pytest.mark.parametrize("kink", [0, 0.25, HALF, 1])
def test_the_slope_of_the_absolute_value_is_0_by_every_convention(kink):
    assert slope(sympy.Abs(x), x, kink).subs(x, 0) == 0
    assert kink_slopes("relu(x) + relu(-x)", "x", 0, kink=kink).declared == 0  # which is |x|


@pytest.mark.parametrize(
    "formula", ["max(x, y)", "min(x, y)", "|x - y|", "relu(3y - 2x)", "|x - y| max(x, y, 0)"]
)
def test_left_and_right_as_formulas(formula):
    for at in ({"x": 2, "y": 2}, {"x": 3, "y": 2}, {"x": 2, "y": 3}):
        found = kink_slopes(formula, "x", at)
        assert partial(formula, "x", kink="left").xreplace(point(at)) == found.left
        assert partial(formula, "x", kink="right").xreplace(point(at)) == found.right


@pytest.mark.parametrize(
    ("formula", "place"), [("max(x, 0, -x)", 0), ("max(x, 0, -2x)", 0), ("min(x, 0, -3x)", 0)]
)
@pytest.mark.parametrize("side", ["left", "right"])
def test_a_comparison_with_a_max_that_only_grows_or_only_falls_has_a_side(formula, place, side):
    slope = partial(formula, "x", kink=side).xreplace(point({"x": place}))
    assert slope == getattr(kink_slopes(formula, "x", place), side)


def test_a_side_that_depends_on_the_point_is_refused():
    with pytest.raises(ValueError, match=r"x\^2 - 1 = 0, a kink, .* grows or falls with x .*kink_slopes"):
        partial("max(x^2, 1)", "x", kink="left")
    with pytest.raises(ValueError, match=r"max\(x, y\)|max\(y, x\)"):
        partial("max(y, x, x^2)", "x", kink="left")
    assert kink_slopes("max(x^2, 1)", "x", 1, kink="left").declared == 0
    assert kink_slopes("max(x^2, 1)", "x", -1, kink="left").declared == -2


@pytest.mark.parametrize(
    "kink", [2, -1, 1.5, "up", True, None, float("nan"), float("inf"), sqrt(2) / 2, x, "3/2"]
)
def test_what_is_no_convention(kink):
    with pytest.raises(ValueError, match="a number from 0 to 1"):
        partial("max(x, 0)", "x", kink=kink)
    with pytest.raises(ValueError, match="a number from 0 to 1"):
        kink_slopes("max(x, 0)", "x", 0, kink=kink)


# ---- single points -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("formula", "at", "left", "right", "declared"),
    [
        ("|x|", 0, -1, 1, 0),
        ("min(x, 0)", 0, 1, 0, 0),
        ("max(x, 2x, 3x)", 0, 1, 3, 0),  # three level at once
        ("max(max(x, -x), min(2x, 0))", 0, -1, 1, 0),
        ("max(x^2, x^3, 0)", 0, 0, 0, 0),  # they touch
        ("max(x^2, 2x - 1)", 1, 2, 2, 2),
        ("max(x^4, 2x^5)", 0, 0, 0, 0),
        ("max(x, 10^40 x^2)", 0, 0, 1, 0),
        ("max(sin x, x - x^3/6, x)", 0, 1, 1, 1),  # level up to the third order
        ("max(x, 0)^2", 0, 0, 0, 0),
        ("|x|^3", 0, 0, 0, 0),
        ("x sign(x)", 0, -1, 1, 0),
        ("|x^2 - 2|", "sqrt(2)", -2 * sqrt(2), 2 * sqrt(2), 0),
        ("max(sin x, cos x)", "pi/4", -sqrt(2) / 2, sqrt(2) / 2, 0),
        ("max(e^x, 2)", "ln 2", 0, 2, 0),
        ("|ln x|", 1, -1, 1, 0),
        ("|x - 0.1|", 0.1, -1, 1, 0),  # 0.1 is 1/10
        ("sqrt(x^2 - 2x + 1)", 1, -1, 1, nan),  # |x - 1|, and the rules say 0/0
        ("sqrt(1 - cos x)", 0, -sqrt(2) / 2, sqrt(2) / 2, nan),
        ("sqrt(|x|)", 0, -oo, oo, nan),
        ("sqrt(relu(x))", 0, 0, oo, nan),
        ("sqrt x", 0, nan, oo, nan),
        ("x sqrt x", 0, nan, 0, 0),
        (sqrt(-(x**2)), 0, nan, nan, nan),
        ("max(x sqrt(3 + 2 sqrt 2), x + x sqrt 2)", 0, *[sqrt(3 + 2 * sqrt(2))] * 3),
        ("x^(1/3)", 0, oo, oo, oo),
    ],
)
def test_points(formula, at, left, right, declared):
    found = kink_slopes(formula, "x", at)
    assert (found.left, found.right) == (left, right)
    assert found.declared == declared
    assert found.is_kink == (nan not in (found.left, found.right) and left != right)
    assert repr(found).startswith(f"KinkSlopes(left={left}, right={right}, declared={declared}, by x at x = ")


def test_a_cone_has_a_kink_at_its_top():
    found = kink_slopes("sqrt(x^2 + y^2)", "x", {"x": 0, "y": 0})
    assert (found.left, found.right, found.declared) == (-1, 1, nan)
    assert kink_slopes("sqrt(x^2 + y^2)", "x", {"x": 0, "y": 1}).is_kink is False


@pytest.mark.parametrize(
    ("formula", "at", "kink", "said"),
    [
        ("max(x, 0)", 0, 0, "At x = 0 there is a kink: the slope is 0 on the left and 1 on the right. "
         "One slope for both is a choice: where max(x, 0) is given the slope 0 at its kink, the rules say 0."),
        ("max(x, 0)", 0, Fraction(1, 2), "is given the slope 1/2 at its kink, the rules say 1/2."),
        ("|x|", 0, "right", "the slope on the right is taken, the rules say 1."),
        ("max(x, 0)", 2, 0, "At x = 2 there is no kink: the slope is 1 on both sides."),
        ("sqrt(|x|)", 0, 0, "minus infinite on the left and infinite on the right. "),
        ("sqrt(|x|)", 0, 0, "the rules have no value there."),
        ("x sqrt x", 0, 0, "f is not defined on the left; on the other side its slope is 0."),
        (sqrt(-x**2), 0, 0, "not defined on either side"),
    ],
)  # fmt: skip
def test_the_sentence(formula, at, kink, said):
    assert said in kink_slopes(formula, "x", at, kink=kink).sentence


@pytest.mark.parametrize(
    ("formula", "wrt", "at", "said"),
    [
        ("max(x, y)", "x", {"x": 1}, r'The point x = 1 lacks y: .* at=\{"x": 1, "y": 1\}'),
        ("max(x, y)", "x", {}, "lacks x and y"),
        ("max(x, y)", "x", 1, "at is a point with a number for each variable"),
        ("max(x, 0)", "x", "t", "x needs a real number, not 't'. Write one as in 2, 1/3"),
        ("max(x, 0)", "x", [1, 2], "at has 2 numbers for 1 variable"),
        ("max(x, 0)", "x", float("inf"), "x needs a real number"),
        ("max(x, 0)", "x", {"x": None}, "x needs a real number"),
        ("max(1/x, 0)", "x", 0, "f has no value at x = 0"),
        ("max(ln x, 0)", "x", -1, "f has no value at x = -1"),
        ("sign(x)", "x", 0, "f jumps at x = 0: its value is 0 there and -1 just left of x = 0"),
        ("x^x^x", "x", 9, "more than 1000 digits"),
        ("x^x", "x", 0.999999, "an exponent is 999999/1000000"),
    ],
)
def test_errors(formula, wrt, at, said):
    with pytest.raises(KinkError, match=said):
        kink_slopes(formula, wrt, at)


@pytest.mark.parametrize("at", [(1, 1), "x = 1, y = 1", "(1, 1)", {symbol("x"): "1", "y": 1.0}])
def test_forms_of_a_point(at):
    found = kink_slopes("max(x, y)", " x ", at)
    assert (found.left, found.right) == (0, 1)


def test_unreadable_text():
    with pytest.raises(ValueError, match=r"no rule for floor\(x\)"):
        kink_slopes(sympy.floor(x), "x", 0)
    with pytest.raises(FormulaError):
        kink_slopes("max(x", "x", 0)
    with pytest.raises(FormulaError):
        kink_slopes("max(x, 0)", "x", "1/")


# ---- where the kinks are -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("formula", "domain", "places"),
    [
        ("max(x, 0)", None, [0]),
        ("|x^2 - 1|", None, [-1, 1]),
        ("|x^2 - 1|", (0, 5), [1]),
        ("|x^2 - 1|", (-1, "1/2"), [-1]),
        ("max(x, x^2, 2 - x)", None, [-2, 1]),
        ("||x| - 1|", None, [-1, 0, 1]),
        ("relu(1 - relu(2 - x))", None, [1, 2]),
        ("max(min(x, 1), -1)", None, [-1, 1]),
        ("relu(x) - relu(-x)", None, []),
        ("|x|^3", None, []),
        ("sign(x)", None, []),
        ("x^2", None, []),
        ("5", None, []),
        ("max(1/x, x)", None, [-1, 1]),
        ("max(sqrt x, x)", None, [1]),
        ("|ln x|", None, [1]),
        ("max(2^x, 8)", None, [3]),
        ("|e^(2x) - 3e^x + 2|", None, [0, sympy.log(2)]),
        ("max(cosh x, 2)", None, [-sympy.acosh(2), sympy.acosh(2)]),
        ("sqrt(x^2 - 2x + 1)", None, [1]),
        ("|x^2 - pi|", None, [-sqrt(pi), sqrt(pi)]),
        ("|sin x|", (-4, 4), [-pi, 0, pi]),
        ("|sin x|", ("pi", "2pi"), [pi, 2 * pi]),
        ("max(sin x, 1/2)", (0, 3), [pi / 6, 5 * pi / 6]),
        ("max(sin x, cos x)", (-4, 4), [-3 * pi / 4, pi / 4, 5 * pi / 4]),
        ("|sin(2x) - sin x|", (-2, 2), [-pi / 3, 0, pi / 3]),
        ("|cos(3x + 1)|", (0, 1), [pi / 6 - sympy.Rational(1, 3)]),
    ],
)
def test_where_the_kinks_are(formula, domain, places):
    found = kinks(formula, domain=domain)
    assert [sympy.simplify(slopes.at["x"] - place) for slopes, place in zip(found, places, strict=True)] == [
        0
    ] * len(places)
    for slopes in found:
        assert_slopes_are_quotients(formula, slopes, float(slopes.at["x"]))


def assert_slopes_are_quotients(formula, slopes, place):
    f = parse(formula)
    for one, side in ((slopes.left, -1), (slopes.right, 1)):
        h = side * 1e-6
        quotient = (evaluate(f, {"x": place + h}) - evaluate(f, {"x": place})) / h
        assert quotient == pytest.approx(float(one), rel=1e-4, abs=1e-4)


ONE_VARIABLE = st.recursive(
    st.sampled_from(["x", "1", "2", "x"]),
    lambda inner: st.one_of(
        st.tuples(st.sampled_from(["max", "min", "+", "-"]), inner, inner),
        st.tuples(st.sampled_from(["abs", "relu"]), inner),
    ),
    max_leaves=5,
)


@SEEDED
@given(ONE_VARIABLE)
def test_between_two_kinks_a_formula_of_lines_is_a_line(formula):
    """A kink left out would bend it; a false one would not."""
    found = kinks(text(formula), "x")
    places = [Fraction(str(slopes.at["x"])) for slopes in found]
    ends = [min(places, default=Fraction(0)) - 9, *places, max(places, default=Fraction(0)) + 9]

    def f(at):
        return exact(formula, {"x": at})

    for low, high in pairwise(ends):
        shares = [Fraction(k, 7) for k in range(8)]
        assert all(f(low + k * (high - low)) == f(low) + k * (f(high) - f(low)) for k in shares)
    for slopes, place in zip(found, places, strict=True):
        left, right = quotients(lambda moved: f(moved["x"]), "x", {"x": place})
        assert (left, right) == (float(slopes.left), float(slopes.right)) and left != right


@pytest.mark.parametrize(
    ("formula", "domain", "places"),
    [
        ("|x - cos x|", None, [0.7390851332151607]),
        ("|sin x - x/2|", None, [-1.895494267033981, 0, 1.895494267033981]),
        ("max(e^x, 2 - x)", None, [0.4428544010023886]),
        ("max(e^x, 2x)", None, []),
        ("|x^13 - x + 1|", None, [-1.0570505752212285]),
        ("|sin(x^2)|", (1, 2), [1.772453850905516]),
        ("|x x^x - 3x|", (1, 4), [1.825455022924830]),
        ("|(x - cos x)^3|", (-1, 1), []),
        ("ln|x - cos x|", None, []),  # a pole
        ("|x - cos x|/(x - cos x)", None, []),  # a jump
        ("arcsin(x + e^x)", None, []),  # f ends there
        ("|x sin x - 1|", (90, 93), [91.09520920791812]),
        ("|x sin x - 1|", (400, 403), [402.1263464426639]),
        ("|x^4 sin x - 1|", (94, 100), [94.24777962036785, 97.38937225016746]),
        ("|e^x - 10^12 x|", None, [1.000000000001e-12, 31.06717284201723]),
    ],
)  # fmt: skip
def test_corners_without_a_formula_are_found_to_15_digits(formula, domain, places):
    found = kinks(formula, "x", domain)
    assert [float(slopes.at["x"]) for slopes in found] == pytest.approx(places, abs=1e-14)
    for slopes, place in zip(found, places, strict=True):
        assert_slopes_are_quotients(formula, slopes, place)


@pytest.mark.parametrize(
    ("at", "is_kink"), [(0.739, True), ("0.7390851332", True), (0.73909, True), (0.74, False)]
)
def test_a_decimal_means_the_corner_that_it_rounds(at, is_kink):
    assert kink_slopes("|x - cos x|", "x", at).is_kink is is_kink
    assert kink_slopes("max(e x, 0)", "x", {"x": 0, "e": 3}).right == 3  # a point names its variables
    assert not kink_slopes("|x - 1/3|", "x", 0.333).is_kink  # that corner has a formula: the decimal is exact


@pytest.mark.parametrize(
    ("formula", "at", "place"),
    [
        ("|x - cos x + 0.3776|", "1/2", HALF),  # its corner is at 0.499988
        ("|x - cos x + 0.3776|", 0.5, HALF),
        ("|x - cos x + 0.3776|", "0.500", sympy.Float("0.499988212877136", 15)),
        ("|x - cos x + 0.72|", 0.125, sympy.Rational(1, 8)),
        ("|8x - cos(8x) + 0.2|", 0.077, sympy.Float("0.0770155340419895", 15)),
        ("|8x - cos(8x) + 0.2|", Fraction(77, 1000), sympy.Rational(77, 1000)),
        ("|10x - cos(10x)|", "0.0739085133215161", sympy.Float("0.0739085133215161", 15)),
        ("+".join(f"|e^x - x - {k}|" for k in range(2, 9)), "0.123", sympy.Rational(123, 1000)),
    ],
)
def test_only_a_decimal_of_three_places_means_a_corner(formula, at, place):
    found = kink_slopes(formula, "x", at)
    assert found.at["x"] == place if place.is_Rational else abs(found.at["x"] - place) < 1e-13
    assert found.at["x"].is_Float == found.is_kink == place.is_Float


@pytest.mark.parametrize(
    ("formula", "left", "right"),
    [
        ("|x - cos x|^(1/2)", -oo, oo),
        ("(x - cos x)^(2/3)", -oo, oo),
        ("-|x - cos x|^0.99", oo, -oo),
        ("(x - cos x)^(1/3)", oo, oo),
        ("sqrt(x - cos x)", nan, oo),
        ("relu(x - cos x)^(3/2)", 0, 0),
    ],
)
def test_a_cusp_without_a_formula(formula, left, right):
    found = kink_slopes(formula, "x", 0.7391)
    assert (found.left, found.right) == (left, right)
    assert kinks(formula) == ((found,) if found.is_kink else ())
    assert float(found.at["x"]) == pytest.approx(0.7390851332151607)


def test_a_rounded_corner_is_told_as_such():
    (found,) = kinks("|x - cos x|")
    assert found.declared == 0 and found.is_kink
    assert (
        "At x ≈ 0.739085133215161 (rounded to 15 digits) there is a kink: the slope is -1.67361"
        in found.sentence
    )


@pytest.mark.parametrize(
    ("formula", "domain", "said"),
    [
        ("max(x, y)", None, "f has y besides x"),
        ("|sin x|", None, r"endlessly many solutions: say where to look, domain=\(-5, 5\)"),
        ("|sin x|", (0, 10**6), "more than 200 solutions"),
        ("|x sin x - 1|", None, r"may have endlessly many solutions: say where to look, domain=\(-5, 5\)"),
        ("|x sin x - 1|", (0, 1000), "look in a shorter domain"),
        ("|x sin(10x) - 1|", (0, 40), "has 48 solutions there or more"),
        ("|x sin x - 1|", (10**9, 10**9 + 3), "look in a shorter domain"),
        ("|x - 1| + |x|^0.123456789", None, "With x = 0 put in, an exponent is 123456789/1000000000"),
        ("|x - cos x| + e^e^e^e^(x + 5)", None, r"With x = 0\.739085 put in: .* more than 1000 digits"),
        ("2^2^x + |x - 20|", None, "more than 1000 digits"),
        ("|x|", (1, 0), "from the smaller to the larger"),
        ("|x|", 3, "from and to"),
        ("|x|", ("a", 1), "the beginning of the domain should be a number"),
    ],
)
def test_what_kinks_refuses(formula, domain, said):
    with pytest.raises(KinkError, match=said):
        kinks(formula, domain=domain)


def test_a_root_without_a_name_is_still_exact():
    (found,) = kinks("|x^3 - x - 5|")
    place = found.at["x"]
    assert abs(sympy.N(place**3 - place - 5, 50)) < 1e-45
    assert abs(sympy.N(found.right - (3 * place**2 - 1), 50)) < 1e-45


@pytest.mark.parametrize(
    "formula",
    ["x^3 - 2x", "(x - 1)/(x + 2)", "tan(2x) - 1", "2cos(x) + 1", "x - sqrt(x) - 2", "ln(x^2) - 1", "e^-x - 3",
     "arctan(x) - 1/2", "sin(x)^2 - cos(x)^2", "sin x cos x", "sec x - 2", "x^2 - x sqrt 2 - 1"],
)  # fmt: skip
def test_zeros_are_all_there(formula):
    """Between neighbours the sign does not change; at each the value is 0."""
    u = parse(formula)
    found = sorted(float(place) for place in zeros(u, x, (sympy.Integer(-6), sympy.Integer(6))))
    assert found
    values = {place: evaluate(u, {"x": place}) for place in found}
    assert all(abs(value) < 1e-12 for value in values.values())
    for i in range(1201):
        low, high = -6 + i / 100, -6 + (i + 1) / 100
        a, b = evaluate(u, {"x": low}), evaluate(u, {"x": high})
        if a * b < 0 and max(abs(a), abs(b)) < 1:  # not a pole
            assert any(low <= place <= high for place in found)


def test_zeros_that_have_no_formula():
    with pytest.raises(NoFormulaError, match="no formula"):
        zeros(parse("e^x + x"), x)
