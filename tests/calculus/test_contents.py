"""The course's facts, by the row of the list of contents that states them: what is asserted, and what is not."""

from typing import Any

import pytest
import sympy

from mvcalc_widgets.calculus import kinks
from mvcalc_widgets.calculus.curves import implicit
from mvcalc_widgets.calculus.expressions import differentiation
from mvcalc_widgets.calculus.expressions.slope import slope
from mvcalc_widgets.calculus.graphs import graph
from mvcalc_widgets.calculus.surfaces import gradients
from tests.calculus.contents import curves, network, paths, rules, ties
from tests.calculus.contents.agreement import agrees

FACTS = paths.FACTS | ties.FACTS | network.FACTS | rules.FACTS | curves.FACTS

ROWS = {
    f"{letter}{number:02}"
    for letter, last in {"A": 33, "B": 45, "C": 38, "D": 20, "E": 36}.items()
    for number in range(1, last + 1)
}

NOTHING_TO_COMPUTE = {
    "pictures, which the tests of the drawings look at": "B07 E03",
    "aims, attitudes and outlooks in words": "A01 A20 A21 A22 B02 B03 B04 B45 C20 D14 D17 D18 E15 E18 E22 E25",
    "remarks on words and notation": "B31 C27 D20",
    "exercises that the course has to bring, with tests of their own": "D19 E34",
}


@pytest.mark.parametrize("row", FACTS)
def test_row(row: str) -> None:
    got, expected = FACTS[row]()
    assert agrees(got, expected), f"computed {got}, the list says {expected}"


def test_every_row_is_asserted_or_has_nothing_to_compute() -> None:
    told = [row for rows in NOTHING_TO_COMPUTE.values() for row in rows.split()]
    assert sorted([*FACTS, *told]) == sorted(ROWS)


# ---- the rows themselves on trial --------------------------------------------------------------------------


class Nonsense(sympy.Dummy):
    """A number that nobody knows, and another one whatever it is asked: it can be called, indexed and walked."""

    __slots__ = ()

    def __new__(cls, *given: Any, **named: Any) -> "Nonsense":
        return super().__new__(cls, "nonsense", real=True)

    def __call__(self, *given: Any, **named: Any) -> "Nonsense":
        return Nonsense()

    def __getitem__(self, key: Any) -> "Nonsense":
        return Nonsense()

    def __iter__(self) -> Any:
        return iter([Nonsense(), Nonsense(), Nonsense()])

    def __getattr__(self, name: str) -> "Nonsense":
        if name.startswith("_"):
            raise AttributeError(name)
        return Nonsense()


def failing() -> set[str]:
    return {row for row in FACTS if not _holds(row)}


def _holds(row: str) -> bool:
    try:
        return agrees(*FACTS[row]())
    except Exception:  # nonsense may break anything
        return False


def test_without_the_package_no_row_holds(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every function of the package that the rows use answers nonsense: none is a mere remark about sympy."""
    for module in (curves, network, paths, rules, ties):
        for name, value in list(vars(module).items()):
            if str(getattr(value, "__module__", "")).startswith("mvcalc_widgets"):
                monkeypatch.setattr(module, name, Nonsense())
    assert failing() == set(FACTS)


STRUCTURE = """
A06 A07 A12 B06 B27 B28 B29 B30 B32 B33 B39 C04 C06 C21 C22 C24 C28 C29 C30 D02 D06 D09 D15 E04 E20
"""  # rows on graphs, paths, formulas and probabilities, without a slope
STEPS = "C10 C35 C36 C38 E01 E08 E21"  # rows on the rules of a derivation, which has its own table of slopes


def test_with_wrong_slopes_no_row_on_slopes_holds(monkeypatch: pytest.MonkeyPatch) -> None:
    for module in (differentiation, gradients, graph, implicit, kinks):
        monkeypatch.setattr(module, "slope", lambda *given: 2 * slope(*given) + 1)
    assert failing() == set(FACTS) - {*STRUCTURE.split(), *STEPS.split()}
