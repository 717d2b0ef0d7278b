"""Which of the values found are certain to be the greatest and the least on the constraint, and why."""

from __future__ import annotations

import math
from collections.abc import Sequence, Set

import sympy
from sympy import Expr, Symbol

from mvcalc_widgets.calculus.extrema.bounded import breaks, has_least, is_compact
from mvcalc_widgets.calculus.extrema.candidates import Candidates
from mvcalc_widgets.calculus.extrema.convexity import extreme_by_convexity
from mvcalc_widgets.calculus.extrema.far_out import wave_range
from mvcalc_widgets.calculus.extrema.letters import about_bases
from mvcalc_widgets.calculus.extrema.results import StationaryPoints
from mvcalc_widgets.calculus.extrema.wording import described, plain
from mvcalc_widgets.calculus.language.evaluation import evaluate
from mvcalc_widgets.calculus.language.sentences import listed
from mvcalc_widgets.calculus.solving.searching import places_on
from mvcalc_widgets.calculus.solving.solutions import NotFoundError
from mvcalc_widgets.calculus.solving.solving import solve_real
from mvcalc_widgets.calculus.solving.values import digits, number_at


def fill_in_extremes(
    result: StationaryPoints, f: Expr, equations: Sequence[Expr], names: Sequence[Symbol],
    domain: Set[Symbol], found: Candidates, positive: Sequence[Expr], amounts: Sequence[Symbol],
) -> None:  # fmt: skip
    """Fill in .maximum, .minimum and .note; positive: what is taken to be so, as the base x of x^a.

    amounts: variables that are taken to be >= 0.
    """
    notes = found.notes(len(result), "stationary point")
    if result.singular:
        notes.append(_about_singular(result, found))
    notes += _about_families(f, found)
    if result.ends:
        heights = [plain(v) for v in dict.fromkeys(v for _, v in result.ends)]
        notes.append(f"At the ends of the domain, in .ends, f is {listed(heights[:6])}.")
    values = [v for _, v in (*result, *result.ends)] + [v for v, _ in found.values]
    values += [number_at(f, family.sample) for family in found.families]
    continuous = bool(values) and not positive and _continuous(f, equations, names)
    notes += about_bases(positive)
    if amounts:
        notes.append(f"{', '.join(v.name for v in amounts)} >= 0 is assumed, as for amounts.")
    if values and not found.edges_unknown() and continuous and result.compact:
        result.minimum, result.maximum = min(values, key=float), max(values, key=float)
        where = (
            f"Where f is defined ({listed([f'{v.name} >= 0' for v in sorted(domain, key=str)])}) the"
            if domain
            else "The"
        )
        notes.append(f"{where} constraint is a compact set, so f has a greatest and a least value on it.")
    elif values:
        reasons = _by_shape(result, f, equations, names, domain, found, continuous, values)
        notes += reasons
        if positive and not reasons:
            notes.append("Whether these values are extreme ones is not known.")
        elif not continuous and not reasons:
            notes.append(
                "f may have a pole, or a place without slope, on the constraint: extreme values are not certain."
            )
        elif not reasons:
            known = "is not compact" if result.compact is False else "is not known to be compact"
            notes.append(f"The constraint {known}: stationary values need not be extreme ones.")
            notes += _where_not_negative(f, equations, names, found) if continuous else []
    if not result.complete:
        _doubt(result, f, equations, names, domain, notes)
    result.note = " ".join(notes)


def _where_not_negative(
    f: Expr, equations: Sequence[Expr], names: Sequence[Symbol], found: Candidates
) -> list[str]:
    """The greatest value among x, y >= 0, as is meant for amounts, if these make the constraint compact."""
    if (
        len(names) != 2
        or found.families
        or found.edges_unknown()
        or not is_compact(equations, names, set(names))
    ):
        return []
    places = [p for p, _ in found.points if all(float(c) >= 0 for c in p.values())]
    for v in names:
        try:
            ends = solve_real([*equations, v], names, budget=3_000)
        except NotFoundError:
            return []
        if ends.families or not ends.complete:
            return []
        places += [p for p in ends.points if all(float(c) >= 0 for c in p.values())]
    values = [number_at(f, p) for p in places if digits(f, p) is not None]
    if len(values) < len(places) or not values:
        return []
    low, high = min(values, key=float), max(values, key=float)
    return [
        f"Among {names[0].name}, {names[1].name} >= 0 the least value is {plain(low)}, the greatest {plain(high)}."
    ]


def _about_singular(result: StationaryPoints, found: Candidates) -> str:
    rough = [{v.name: float(c) for v, c in p.items()} for p in found.rough]
    kinks = [p for p in result.singular if any(_near(p, other) for other in rough)]
    if len(kinks) == len(result.singular):
        return "Kinks are in .singular: the multipliers fail there."
    return "At a singular point the multipliers fail; it is listed all the same."


def _near(place: dict[str, Expr], other: dict[str, float]) -> bool:
    return all(abs(float(c) - other[n]) < 1e-9 * (1 + abs(other[n])) for n, c in place.items())


def _about_families(f: Expr, found: Candidates) -> list[str]:
    notes = []
    for family in found.families:
        notes.append(f"Beside these every point with {described(family)} is stationary: there f is "
                     f"{plain(number_at(f, family.sample))}.")  # fmt: skip
    for value, family in found.values:
        notes.append(f"Where {described(family)} f has no slope; its value there is {plain(value)}.")
    return list(dict.fromkeys(notes))


def _by_shape(
    result: StationaryPoints, f: Expr, equations: Sequence[Expr], names: Sequence[Symbol], domain: Set[Symbol],
    found: Candidates, continuous: bool, values: Sequence[Expr],
) -> list[str]:  # fmt: skip
    """Extreme values where the constraint is not known to be compact."""
    notes = []
    order = sorted(found.points, key=lambda pair: float(pair[1]))
    for place, value in dict.fromkeys(map(_hashable, [*order[:1], *order[-1:]])):
        kind = extreme_by_convexity(f, equations, names, domain, dict(place))
        if kind == "minimum" and result.minimum is None and value == order[0][1]:
            result.minimum = value
            notes.append(
                "The least value exists: f, or what rises with it, is convex, beside multiples of the constraint."
            )
        elif kind == "maximum" and result.maximum is None and value == order[-1][1]:
            result.maximum = value
            notes.append(
                "The greatest value exists: f, or what rises with it, is concave, beside multiples of the constraint."
            )
    if not continuous or found.edges_unknown():
        return notes
    if found.periodic and (reached := wave_range(f, equations, names)):
        if result.maximum is None and reached[1] < _above(max(map(float, values))):
            result.maximum = max(values, key=float)
        if result.minimum is None and -reached[0] < _above(-min(map(float, values))):
            result.minimum = min(values, key=float)
        if result.maximum is not None or result.minimum is not None:
            notes.append("On this line f repeats, so it has a greatest and a least value.")
            for end, word, height in (
                (result.minimum, "least", reached[0]),
                (result.maximum, "greatest", reached[1]),
            ):
                if end is None:
                    notes.append(f"The {word}, about {height:.6g}, lies beyond the points listed.")
    if found.periodic and not found.starts:
        return notes
    least = None if result.minimum is not None else has_least(f, equations, names)
    greatest = None if result.maximum is not None else has_least(-f, equations, names)
    if least:
        result.minimum = min(values, key=float)
        notes.append(f"The least value exists: {least}.")
    if greatest:
        result.maximum = max(values, key=float)
        notes.append(
            f"The greatest value exists: {greatest.replace('f grows', '-f grows').replace('up', 'down')}."
        )
    return notes


def _hashable(pair: tuple[dict[Symbol, Expr], Expr]) -> tuple[tuple[tuple[Symbol, Expr], ...], Expr]:
    return tuple(pair[0].items()), pair[1]


def _doubt(
    result: StationaryPoints, f: Expr, equations: Sequence[Expr], names: Sequence[Symbol], domain: Set[Symbol],
    notes: list[str],
) -> None:  # fmt: skip
    """After a search, an extreme value stands only if no place of a sample of the constraint is better."""
    if result.maximum is None and result.minimum is None:
        return
    try:
        places = [p for p in places_on(equations, names) if all(float(p[v]) >= 0 for v in domain)]
    except ValueError:  # kinks: nothing to sample with
        places = []
    heights = (evaluate(f, {v.name: float(c) for v, c in place.items()}) for place in places)
    values = [height for height in heights if not math.isnan(height)]
    before = (result.maximum, result.minimum)
    if result.maximum is not None and (not values or max(values) > _above(float(result.maximum))):
        result.maximum = None
    if result.minimum is not None and (not values or -min(values) > _above(-float(result.minimum))):
        result.minimum = None
    if before != (result.maximum, result.minimum):
        notes.append("There are better places than these, so an extreme value is missing.")


def _above(number: float) -> float:
    """A little more than the number: what rounding may add."""
    return number + 1e-7 * (1 + abs(number))


def _continuous(f: Expr, equations: Sequence[Expr], names: Sequence[Symbol]) -> bool:
    """Whether f surely has no pole or jump on the constraint."""
    if f.atoms(sympy.sign, sympy.Heaviside, sympy.Piecewise):
        return False
    for part in breaks(f):
        try:
            there = solve_real([*equations, part], names, budget=6_000)
        except NotFoundError:
            return False
        if there.points or there.families or not there.complete:
            return False
    return True
