"""What students type, and how it is read: a table of facts, and properties of all formulas."""

from __future__ import annotations

import json
import math
import re
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest
import sympy
from hypothesis import given
from hypothesis import strategies as st

from mvcalc_widgets.calculus.language.formula import (
    FormulaError,
    head_letters,
    parse,
    parse_equation,
    read,
    read_equation,
)
from mvcalc_widgets.calculus.language.functions import FUNCTIONS
from mvcalc_widgets.calculus.language.symbols import symbol
from mvcalc_widgets.calculus.language.tree import (
    Bars,
    Call,
    Constant,
    Equation,
    Negation,
    Number,
    Power,
    Product,
    Quotient,
    Sum,
    Tree,
    Variable,
)  # fmt: skip

CASES = json.loads((Path(__file__).parents[1] / "cases" / "formula.json").read_text(encoding="utf-8"))


SYMPY_NAMES = {
    "Abs", "Max", "Min", "acos", "acosh", "acot", "asec", "acsc", "asin", "asinh", "atan", "atanh", "cos", "cosh",
    "cot", "csc", "exp", "log", "pi", "sec", "sech", "sign", "sin", "sinh", "sqrt", "tan", "tanh",
}  # fmt: skip


def sympy_of(text: str) -> Any:
    """An expected result of the table by sympy's own parser: every name that is no function is a real symbol."""
    names = set(re.findall(r"[A-Za-z]\w*", text))
    renamed = {name: f"v_{name}" for name in names - SYMPY_NAMES}  # lambda is no name in sympy's parser
    plain = re.sub(r"[A-Za-z]\w*", lambda found: renamed.get(found[0], found[0]), text)
    return sympy.sympify(plain, locals={f"v_{name}": symbol(name) for name in renamed})


@pytest.mark.parametrize(("text", "expected"), CASES["accepted"])
def test_what_is_typed_is_read_as(text, expected):
    assert parse(text) == sympy_of(expected)


@pytest.mark.parametrize(("text", "variables", "expected"), CASES["declared"])
def test_declared_names_win(text, variables, expected):
    assert str(parse(text, variables)) == expected
    assert {s.name for s in parse(text, variables).free_symbols} <= set(re.findall(r"\w+", expected))


@pytest.mark.parametrize(("text", "latex"), CASES["typeset"])
def test_it_is_typeset_as_it_was_read(text, latex):
    assert read(text).latex == latex


def test_all_symbols_are_real():
    assert all(s.is_real for s in parse("x alpha w_12 speed E").free_symbols)


def test_names_may_be_given_as_symbols_in_any_iterable_or_as_one_text():
    for variables in (sympy.symbols("x y"), iter(["x", "y"]), {"x": 1, "y": 2}, "x y", "x, y"):
        assert parse("x y", variables) == symbol("x") * symbol("y")


def test_known_names_are_one_word_each_while_others_stay_allowed():
    assert parse("uv w", known=["uv"]) == symbol("uv") * symbol("w")
    assert parse("e t", known=["e"]) == symbol("e") * symbol("t")
    assert parse("e^t") == sympy.exp(symbol("t"))


@pytest.mark.parametrize(
    "name", ["", "1x", "x y", "x'", "__class__", "os.system", "x()", "_x", "a" * 99, "日"]
)
def test_a_symbol_has_the_name_of_a_variable(name):
    with pytest.raises(ValueError, match="cannot name a variable"):
        symbol(name)


def test_decimals_are_exact():
    assert parse("0.1 + 0.2") == sympy.Rational(3, 10)
    assert not parse("0.1 x + 2.50").has(sympy.Float)


# the tree


def test_the_tree_keeps_what_sympy_would_multiply_out():
    tree = read("3(2x^2)^5")
    two, x = Number(Fraction(2)), Variable("x")
    assert tree == Product((Number(Fraction(3)), Power(Product((two, Power(x, two))), Number(Fraction(5)))))
    assert tree.expr == 96 * symbol("x") ** 10


def test_the_tree_matches_by_position():
    match read("sin(x) e^-t - |y|/2"):
        case Sum(
            (Product((Call("sin", (Variable("x"),)), Power(Constant("e"), Negation(Variable("t"))))), last)
        ):
            assert last == Negation(Quotient(Bars(Variable("y")), Number(Fraction(2))))
        case other:
            pytest.fail(repr(other))


def test_every_node_knows_where_it_stands():
    text = "2 (x + 1)^3 - sin 2y / |z|"
    tree = read(text)
    assert [text[slice(*node.span)] for node in walk(tree)] == [
        text, "2 (x + 1)^3", "2", "(x + 1)^3", "(x + 1)", "x", "1", "3",
        "- sin 2y / |z|", "sin 2y / |z|", "sin 2y", "2y", "2", "y", "|z|", "z",
    ]  # fmt: skip


def test_the_variables_of_a_tree_come_in_the_order_of_the_text():
    assert read("y x + e^(z x) pi").variables == ("y", "x", "z")


def walk(tree: Tree) -> list[Tree]:
    return [tree, *(node for part in tree.parts for node in walk(part))]


# equations


def test_an_equation_keeps_both_sides():
    x, y = symbol("x"), symbol("y")
    equation = parse_equation("x^2 + y^2 = 25")
    assert (equation.lhs, equation.rhs) == (x**2 + y**2, 25)
    assert read_equation("x y=1").latex == "x y = 1"
    assert read_equation("x=y") == Equation(Variable("x"), Variable("y"))


@pytest.mark.parametrize("text", ["x = x", "1 = 2", "0 = 0"])
def test_an_equation_is_never_made_true_or_false(text):
    assert isinstance(parse_equation(text), sympy.Eq)


# properties


names = st.sampled_from(["x", "y", "t", "w_12", "theta"])
VALUES = {"x": 0.7, "y": -1.3, "t": 2.1, "w_12": 0.4, "theta": -0.6}
whole = st.integers(1, 4).map(lambda n: Number(Fraction(n), str(n)))
FUNCTIONS_OF_ALL_NUMBERS = ["sin", "cos", "arctan", "sinh", "tanh", "exp", "abs", "relu", "sigmoid", "arsinh"]


def _trees(inner: st.SearchStrategy[Tree]) -> st.SearchStrategy[Tree]:
    several = st.lists(inner, min_size=2, max_size=3).map(tuple)
    return st.one_of(
        several.map(Sum),
        several.map(Product),
        inner.map(Negation),
        inner.map(Bars),
        st.builds(Quotient, inner, whole),
        st.builds(Power, inner, whole),
        st.builds(lambda name, part: Call(name, (part,)), st.sampled_from(FUNCTIONS_OF_ALL_NUMBERS), inner),
    )


trees = st.recursive(
    st.one_of(
        names.map(Variable),
        whole,
        st.sampled_from([Constant("e"), Constant("pi")]),
    ),
    _trees,
    max_leaves=8,
)


def written(tree: Tree) -> str:
    """A tree as text, with brackets around everything that is not an atom."""

    def atom(part: Tree) -> str:
        text = written(part)
        return text if isinstance(part, Number | Variable | Constant | Bars | Call) else f"({text})"

    match tree:
        case Number(value=value):
            return str(value)
        case Variable(name=name) | Constant(name=name):
            return name
        case Sum(terms=terms):
            return " + ".join(map(atom, terms))
        case Product(factors=factors):
            return "*".join(map(atom, factors))
        case Negation(argument=argument):
            return "-" + atom(argument)
        case Bars(content=content):
            return f"|{written(content)}|"
        case Quotient(numerator=numerator, denominator=denominator):
            return f"{atom(numerator)}/{atom(denominator)}"
        case Power(base=base, exponent=exponent):
            return f"{atom(base)}^{atom(exponent)}"
        case Call(function=name, arguments=(argument,)):
            return f"{name}({written(argument)})"
    raise TypeError(tree)


def value(tree: Tree) -> float:
    """The value of a tree at VALUES by Python floats: independent of sympy."""
    parts = [value(part) for part in tree.parts]
    match tree:
        case Number(value=number):
            return float(number)
        case Variable(name=name):
            return VALUES[name]
        case Constant(name=name):
            return {"e": math.e, "pi": math.pi}[name]
        case Sum():
            return sum(parts)
        case Product():
            return math.prod(parts)
        case Negation():
            return -parts[0]
        case Bars():
            return abs(parts[0])
        case Quotient():
            return parts[0] / parts[1]
        case Power():
            return parts[0] ** parts[1]
        case Call(function=name):
            return FUNCTIONS[name].value(parts[0])
    raise TypeError(tree)


def sizes(tree: Tree) -> list[float]:
    return [abs(value(node)) for node in walk(tree)]


def modest(tree: Tree) -> bool:
    """Whether floats can follow: no node is huge."""
    try:
        return max(sizes(tree)) < 1e6
    except OverflowError:
        return False


@given(trees.filter(modest))
def test_a_tree_written_out_is_read_again(tree):
    text = written(tree)
    again = read(text)
    assert math.isclose(value(again), value(tree), rel_tol=1e-9, abs_tol=1e-9 * max(sizes(tree)))
    assert modest(again)


@given(trees.filter(modest))
def test_what_sympy_is_given_has_the_value_of_the_tree(tree):
    expr = read(written(tree)).expr
    number = float(expr.subs({symbol(name): at for name, at in VALUES.items()}).evalf())
    assert math.isclose(number, value(tree), rel_tol=1e-6, abs_tol=1e-6 * max(sizes(tree)))


@given(trees.filter(modest), st.sampled_from(["", " ", "\u00a0", "\t"]))
def test_blanks_between_tokens_change_nothing(tree, blank):
    text = written(tree)
    spaced = re.sub(r"([-+*/^|()])", rf"{blank}\1{blank}", text)
    assert read(spaced) == read(text)


@pytest.mark.parametrize(
    "text",
    ["x^2 cos(x y) e^(-z)", "sin(x)/x", "(x + y)^3/(x - y)", "sqrt(x^2 + y^2)", "ln(x^2 + 1)", "tan x sec x", "x^y",
     "exp(y z^2) cos x", "arctan(y/x)", "1/(1 + e^-x)", "|x - 1|^3", "sinh(x) + x^(2/3)"],
)  # fmt: skip
def test_what_sympy_prints_can_be_typed(text):
    expr = parse(text)
    for derived in (expr, expr.diff(symbol("x")), sympy.expand(expr), sympy.factor(expr)):
        assert parse(str(derived)) == derived


@given(trees.filter(modest))
def test_what_sympy_prints_of_any_formula_can_be_typed(tree):
    expr = read(written(tree)).expr
    if not expr.has(sympy.E, sympy.exp):  # sympy prints e as E, which is a variable here
        printed = parse(str(expr)).subs({symbol(name): at for name, at in VALUES.items()})
        assert math.isclose(
            float(printed.evalf()), value(tree), rel_tol=1e-6, abs_tol=1e-6 * max(sizes(tree))
        )


@pytest.mark.parametrize(
    "text", [row[0] for row in CASES["accepted"] + CASES["typeset"] if row[0] != "(E)^x"]
)
def test_what_is_typeset_can_be_pasted_back(text):
    latex = read(text).latex
    assert read(latex).latex == latex


def test_python_may_have_read_the_backslash():
    assert parse("\frac{x}{2} \tan x") == parse(r"\frac{x}{2} \tan x")


# heads


@pytest.mark.parametrize("text", ["y = x^2", "f(x) = x^2", "$f(x)=x^2$", "f(x) := x^2."])
def test_a_head_is_no_part_of_the_formula(text):
    assert read(text) == read("x^2")
    assert text[slice(*read(text).span)] == "x^2"


def test_a_head_says_what_is_defined():
    assert parse("z = x^2", known=["x", "z"], name="z") == symbol("x") ** 2
    with pytest.raises(FormulaError, match="z is to be defined"):
        parse("t = x^2", known=["x", "z"], name="z")


@pytest.mark.parametrize(
    ("text", "name"), [("x = y^2", "x"), ("PV = nRT", "V"), ("TC = 3Q^2", "TC"), ("π = 5Q", "π")]
)
def test_a_declared_variable_is_no_head(text, name):
    with pytest.raises(FormulaError, match="equation"):
        parse(text, known=[name])


@pytest.mark.parametrize(("text", "name"), [("AC = C/Q", "C"), ("TC = 3Q^2", "Q"), ("PV = nRT", "T")])
def test_a_word_with_a_capital_is_a_head_for_the_variables_on_the_right(text, name):
    assert parse(text, known=[name]) == parse(text.partition("=")[2])


def test_a_head_says_what_the_variables_are():
    assert head_letters("Q(L, K) = L K") == head_letters("(L, K) ↦ L K") == ["L", "K"]
    assert head_letters("Q = L K") == head_letters("L K") == head_letters("sin(y) = x") == []


# equations with functions


@pytest.mark.parametrize("text", ["sin(y) = x", "xln(y) = 2", "sh(y) = x", "\\sin(y) = x", "Sin(y) = x"])
def test_a_function_is_no_head(text):
    assert symbol("y") in parse_equation(text).free_symbols


def test_what_depends_on_another_may_be_written_as_a_function():
    plain = parse_equation("x^2 + y^2 = 25")
    assert parse_equation("x^2 + y(x)^2 = 25", dependent=["y"]) == plain
    assert parse_equation("F(x, y) = x^2 + y^2 - 25 = 0") == parse_equation("x^2 + y^2 - 25 = 0")
    assert parse_equation("z = f(x, y) = x y = 3") == parse_equation("x y = 3")
    assert parse_equation("y(x + 1) = 3", dependent=["y"]) == parse_equation("y*(x + 1) = 3")
    for known in ((), ("x", "y")):
        with pytest.raises(FormulaError):
            parse_equation("x^2 + y(x)^2 = 25", known=known)


@pytest.mark.parametrize("text", ["x+y==1", "x+y=1;", "x+y=1.", "$x+y=1$", "'x+y=1'", "\\(x+y=1\\)"])
def test_signs_around_an_equation_change_nothing(text):
    assert parse_equation(text) == parse_equation("x + y = 1")


def test_matplotlib_can_typeset_every_formula_of_the_table():
    from matplotlib import mathtext

    parser = mathtext.MathTextParser("path")
    for text, _ in CASES["typeset"]:
        parser.parse(f"${read(text).latex}$")
    for name in FUNCTIONS:
        arguments = "(x, y)" if FUNCTIONS[name].arity[1] > 1 else "(x)"
        parser.parse(f"${read(name + arguments).latex}$")
