"""What the notebooks teach: every row of the course has its cells, and every number and formula in them is true."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from math import pi
from typing import Any

import pytest
import sympy

from mvcalc_widgets import Graph, TotalDerivativeExplorer, parse, partial
from tests.tools.notebooks import NOTEBOOKS

START, TOTAL = "00_start_here", "07_total_derivative"

# Where each row of the course is taught (the total derivative: rows A). A cell names its rows in its tags.
TAUGHT = {f"A{n:02}": {TOTAL} for n in range(1, 23)} | {
    "A01": {START, TOTAL},  # what the course is about
    "A10": {START, TOTAL},  # three named contributions
    "A19": {START, TOTAL},  # y and z undo each other
    "A22": {START, TOTAL},  # the idea under back-propagation
}

FLAGSHIP = Graph(f="sin(x) e^(y z^2)", x="t-1", y="t^2", z="1/t")
SLOPE = FLAGSHIP.total("f", "t").simplified
X_PATH, Y_PATH, Z_PATH = (c.substituted for c in FLAGSHIP.total("f", "t").contributions)


@dataclass(frozen=True)
class Cell:
    """What a test asks of a cell: its text, its tags, and in words what it puts out."""

    is_prose: bool
    text: str
    tags: frozenset[str]
    output: str


@cache
def cells(stem: str) -> tuple[Cell, ...]:
    raw = json.loads((NOTEBOOKS / f"{stem}.ipynb").read_text(encoding="utf-8"))
    return tuple(
        Cell(
            is_prose=cell["cell_type"] == "markdown",
            text="".join(cell["source"]),
            tags=frozenset(cell["metadata"].get("tags", ())),
            output="\n".join(_said(output) for output in cell.get("outputs", ())),
        )
        for cell in raw["cells"]
    )


def _said(output: dict[str, Any]) -> str:
    return "".join(output.get("text", ()) or output.get("data", {}).get("text/plain", ()))


def tagged(stem: str, tag: str) -> list[Cell]:
    return [cell for cell in cells(stem) if tag in cell.tags]


def output_of(stem: str, tag: str) -> str:
    return "\n".join(cell.output for cell in tagged(stem, tag))


# ---- every row has its place ----


@pytest.mark.parametrize("row", TAUGHT)
def test_a_row_is_taught_where_it_belongs(row: str) -> None:
    found = {path.stem for path in NOTEBOOKS.glob("*.ipynb") if tagged(path.stem, row)}
    assert found == TAUGHT[row]


# ---- the formulas, compared as functions ----

FORMULAS = [  # (tag, as it stands in the prose without colours and thin spaces, what it must be)
    ("A03", r"\cos(x) e^{y z^2}", FLAGSHIP.partial("f", "x")),
    ("A04", r"z^2 \sin(x) e^{y z^2}", FLAGSHIP.partial("f", "y")),
    ("A04", r"\frac{\partial (y z^2)}{\partial y} = z^2", partial("y z^2", "y")),
    ("A05", r"2 y z \sin(x) e^{y z^2}", FLAGSHIP.partial("f", "z")),
    ("A05", r"\frac{\partial (y z^2)}{\partial z} = 2yz", partial("y z^2", "z")),
    ("A06", r"x = t - 1", FLAGSHIP.definitions["x"]),
    ("A06", r"y = t^2", FLAGSHIP.definitions["y"]),
    ("A06", r"z = \frac1t", FLAGSHIP.definitions["z"]),
    ("A06", r"f(x, y, z) = \sin(x) e^{y z^2}", FLAGSHIP.definitions["f"]),
    ("A09", r"f(t) = e \sin(t - 1)", FLAGSHIP.composed("f")),
    ("A09", r"\frac{df}{dt} = e \cos(t - 1)", partial(FLAGSHIP.composed("f"), "t")),
    ("A14", r"\frac{dx}{dt} = 1", FLAGSHIP.partial("x", "t")),
    ("A14", r"\frac{dy}{dt} = 2t", FLAGSHIP.partial("y", "t")),
    ("A14", r"\frac{dz}{dt} = -t^{-2}", FLAGSHIP.partial("z", "t")),
    (
        "A15",
        r"\cos(x) e^{y z^2} \cdot 1 + z^2 \sin(x) e^{y z^2} \cdot 2t"
        r" + 2 y z \sin(x) e^{y z^2} \cdot (-t^{-2})",
        FLAGSHIP.total("f", "t").expr,
    ),
    ("A16", r"e \cos(t - 1)", X_PATH),
    ("A16", r"\frac{2e}{t} \sin(t - 1)", Y_PATH),
    ("A16", r"- \frac{2e}{t} \sin(t - 1)", Z_PATH),
    ("A17", r"\boxed{\frac{df}{dt} = e \cos(t - 1)}", SLOPE),
    ("A19", r"y$ the sum shifts by $-\frac{2e}{t}\sin(t-1)", -Y_PATH),
    ("A19", r"z$ by $+\frac{2e}{t}\sin(t-1)", -Z_PATH),
    # recall, examples, practice
    ("A02", r"2xy", partial("x^2 y", "x")),
    ("M23", r"together $3t^2", Graph(f="t x", x="t^2").total("f", "t").simplified),
    ("M26", r"3t^2 + 4t + 1", Graph(f="x^2 y", x="t+1", y="t").total("f", "t").simplified),
    ("M30", r"1 - 1 = 0", Graph(f="x y", x="e^t", y="e^(-t)").total("f", "t").simplified),
    ("M11", r"3x^2 e^{3y}", partial("x^2 e^(3y)", "y")),
    ("M22", r"5t^4", Graph(f="x y", x="t^2", y="t^3").total("f", "t").simplified),
    ("M22", r"6t^8", parse("2t^4 * 3t^4")),
    ("M22", r"2t^3 + 5t^4 + 3t^5", parse("(t^3 + t^2)(2t + 3t^2)")),
    ("M23", r"\sin(t^2) + 2t^2\cos(t^2)", Graph(f="t sin(x)", x="t^2").total("f", "t").simplified),
    ("A19", r"bring $-2\sin(t)\cos(t)", parse("2cos(t) * (-sin(t))")),
]


@pytest.mark.parametrize(("tag", "latex", "truth"), FORMULAS, ids=lambda value: str(value)[:30])
def test_a_formula_of_the_prose_is_true(tag: str, latex: str, truth: sympy.Expr) -> None:
    prose = " ".join(plain(cell.text) for cell in tagged(TOTAL, tag) if cell.is_prose)
    assert plain(latex) in prose
    assert sympy.simplify(parse(as_formula(latex)) - truth) == 0


def test_a11_the_rule_has_a_product_for_each_path() -> None:
    (box,) = (cell.text for cell in tagged(TOTAL, "A11") if r"\boxed" in cell.text)
    assert plain(FLAGSHIP.total("f", "t").latex + "=" + letters()) in plain(box)


def test_a12_each_product_is_struck_out_once() -> None:
    struck = " ".join(cell.text for cell in tagged(TOTAL, "A12"))
    assert [struck.count(rf"\cancel{{d{name}}}") for name in "xyz"] == [1, 1, 1]
    assert plain(r"the sum is $3\,\frac{df}{dt}$") in plain(struck)


def letters() -> str:
    return "+".join(c.latex for c in FLAGSHIP.total("f", "t").contributions)


def plain(latex: str) -> str:
    """Without colours, spaces and braces, which change the look only."""
    for nothing in (r"\\color\{#\w{6}\}", r"\\mathbin", r"\\[,;:!]", r"[\s{}]"):
        latex = re.sub(nothing, "", latex)
    return latex


def as_formula(latex: str) -> str:
    """The last side of an equation, in the words of our own formulas."""
    text = latex.removeprefix(r"\boxed{").rpartition("=")[2].rpartition("$")[2]
    text = re.sub(r"\\frac(?:\{(.*?)\}\{(.*?)\}|(\w)(\w))", r"((\1\3)/(\2\4))", text)
    text = text.replace(r"\cdot", "*").replace("\\", " ").replace("{", "(").replace("}", ")")
    return text if text.count("(") == text.count(")") else text.removesuffix(")")


# ---- the numbers ----

AT_2 = FLAGSHIP.at(t=2).paths
WORKED_OUT = {  # what no cell puts out, because a picture shows it or because it answers a question
    START: [AT_2["f", "z", "t"], AT_2["f", "x", "t"] + AT_2["f", "y", "t"]],
    TOTAL: [1 + pi / 2, 1 - pi / 2],
}


@pytest.mark.parametrize("stem", [START, TOTAL])
def test_a_decimal_of_the_prose_comes_from_a_cell(stem: str) -> None:
    put_out = [value for cell in cells(stem) for _, value in decimals(cell.output)]
    known = put_out + WORKED_OUT[stem]
    told = [found for cell in cells(stem) if cell.is_prose for found in decimals(cell.text)]
    assert told
    for text, value in told:
        half = 0.5 * 10.0 ** -len(text.partition(".")[2])
        assert any(abs(value - number) <= 1.001 * half for number in known), text


def decimals(text: str) -> Iterator[tuple[str, float]]:
    for sign, digits in re.findall(r"([-−+]?)\s?(\d+\.\d+)", text):
        yield digits, float(digits) * (-1 if sign in ("-", "−") else 1)


PLACES = {1: (0, 1, 1), 2: (1, 4, 0.5), 0.5: (-0.5, 0.25, 2), -1: (-2, 1, -1)}
CONTRIBUTIONS = {  # t: through x, y and z, and their sum
    1: (2.7182818, 0, 0, 2.7182818),
    2: (1.4686939, 2.2873553, -2.2873553, 1.4686939),
    0.5: (2.3855167, -5.2128549, 5.2128549, 2.3855167),
    -1: (-1.1312044, 4.9434533, -4.9434533, -1.1312044),
}


@pytest.mark.parametrize("t", PLACES)
def test_a07_the_places_of_the_traveller(t: float) -> None:
    (row,) = re.findall(rf"t = +{t} +\(x, y, z\) = \((.*?)\) +y z\^2 = 1$", output_of(TOTAL, "A07"), re.M)
    assert tuple(float(number) for number in row.split(", ")) == PLACES[t]


@pytest.mark.parametrize("t", CONTRIBUTIONS)
def test_a18_the_contributions_and_their_sum(t: float) -> None:
    (row,) = re.findall(rf"^t = +{t} +(x .*)$", output_of(TOTAL, "A18"), re.M)
    assert tuple(float(number) for number in re.findall(r"[-+][\d.]+", row)) == CONTRIBUTIONS[t]


def test_a19_the_tick_boxes_as_the_prose_tells_them() -> None:
    explorer = TotalDerivativeExplorer()
    explorer.path_y = False
    assert explorer.data()["missing part"] == pytest.approx(2.287, abs=5e-4)
    explorer.path_z = False
    for explorer.t in (-1, 0.5, 1, 2, 2.5):
        assert explorer.data()["missing part"] == pytest.approx(0, abs=1e-12)
    explorer.path_y = True
    assert explorer.data()["missing part"] < 0  # without z the sum is too large


def test_the_mistakes_give_the_numbers_that_are_told() -> None:
    second = Graph(f="x^2 y", x="t+1", y="t")
    assert second.total("f", "t").at(t=1) == 8
    at_t = second.total("f", "t").expr.subs({parse("x"): parse("t"), parse("y"): parse("t")})
    assert at_t == parse("3t^2")
    assert at_t.subs(parse("t"), 1) == 3


def test_the_reading_stands_still_where_it_is_told() -> None:
    for t in WORKED_OUT[TOTAL]:
        assert FLAGSHIP.total("f", "t").at(t=t) == pytest.approx(0, abs=1e-12)
        assert abs(FLAGSHIP.at(t=t).paths["f", "y", "t"]) > 1


# ---- the cells that answer back ----

ANSWERS = {  # what stands in the cell that asks: a right answer, a wrong one
    'f="x^2 y"': ("3t^2 + 4t + 1", "3t^2"),
    'f="x y", x="e^t"': ("0", "2"),
    'partial("x^2 e^(3y)"': ("3x^2 e^(3y)", "0"),
    'f="x y", x="t^2"': ("2t^4 + 3t^4", "6t^8"),
    'f="t sin(x)"': ("sin(t^2) + 2t^2 cos(t^2)", "2t^2 cos(t^2)"),
}


@pytest.mark.parametrize("asked", ANSWERS)
def test_a_cell_tells_a_right_answer_from_a_wrong_one(asked: str, capsys: pytest.CaptureFixture[str]) -> None:
    sources = [cell.text for cell in cells(TOTAL) if not cell.is_prose]
    (question,) = (text for text in sources if asked in text and text.startswith('mine = ""'))
    names: dict[str, Any] = {}
    exec(sources[0], names)
    exec(next(text for text in sources if text.startswith("def compare")), names)
    for answer, reply in zip(("", *ANSWERS[asked]), ("Write your", "The same", "Not yet"), strict=True):
        exec(question.replace('mine = ""', f"mine = {answer!r}"), names)
        assert capsys.readouterr().out.startswith(reply)
