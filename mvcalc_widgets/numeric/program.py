"""Program: a straight-line list of real operations that Python floats, numpy and the browser run alike.

Semantics (the twin front/src/program.js keeps to them; tests/cases/program.json holds all three to them):

- Numbers are IEEE doubles. Nothing raises: a pole is +-inf, what has no real value is nan, nan is contagious.
- div: 1/0 = inf, 1/(-0) = -inf, -1/0 = -inf, 0/0 = nan.
- log 0 = -inf; log and sqrt of a negative, asin, acos, acosh and atanh outside their domains, sin, cos and
  tan of +-inf are nan; exp, sinh, cosh and pow overflow to +-inf and underflow to 0.
- pow: x^0 = 1 for every x, 0^0 among them. (+-1)^(+-inf) = nan and x^nan = nan: an indeterminate form is a
  gap in the picture, as sympy and ECMAScript have it (C and numpy say 1^inf = 1). 0^negative = inf, but -inf
  for (-0)^(-odd). A negative base to a power that is no whole number is nan; lower() writes odd roots with abs, sign.
- max(a, b) is a when a > b or a is nan, otherwise b; min likewise. So nan always wins.
- sign(0) = 0 without a sign; heaviside(x, h) is 0, h, 1 for x < 0, x = 0, x > 0.
- lt le gt ge eq ne, and or not give 1.0 or 0.0; every number but zero counts as true; a comparison with nan
  is false (ne: true).
- select(c, a, b) is a where c is true and b elsewhere: a nan in the branch not taken stays there.

Floats, numpy and browser agree to 1e-14 relative, the accuracy of their libraries' functions; + - * / sqrt,
the comparisons, floor, ceil, max, min, abs, sign, heaviside and select agree exactly.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Array = NDArray[np.float64]

Step = tuple[Any, ...]
"""("const", 2.0) | ("input", 0) | (operation, index, ...): the indices point to earlier steps."""


@dataclass(frozen=True)
class Program:
    """A Wengert list: each step is a constant, an input, or an operation on earlier steps.

    inputs: the names of the inputs, in the order that ("input", k) counts them.
    outputs: name -> index of the step that holds its value.
    Raises ValueError when a step points forwards, or names an unknown operation or input.
    """

    inputs: tuple[str, ...]
    steps: tuple[Step, ...]
    outputs: dict[str, int]

    def __post_init__(self) -> None:
        for place, (name, *operands) in enumerate(self.steps):
            if name == "const":
                sound = len(operands) == 1 and isinstance(operands[0], float)
            elif name == "input":
                sound = len(operands) == 1 and _all_below(len(self.inputs), operands)
            elif name in OPERATIONS:
                sound = len(operands) == OPERATIONS[name].arity and _all_below(place, operands)
            else:
                raise ValueError(f"step {place}: there is no operation called {name!r}")
            if not sound:
                raise ValueError(f"step {place}: {name} cannot take {operands}")
        if not _all_below(len(self.steps), self.outputs.values()):
            raise ValueError(f"an output points past the last of {len(self.steps)} steps: {self.outputs}")

    def run(self, values: Mapping[str, float]) -> dict[str, float]:
        """The outputs for one number per input. Raises ValueError only for a missing input."""
        given = [float(value) for value in self._given(values)]
        results: list[float] = []
        for name, *operands in self.steps:
            if name == "const":
                results.append(operands[0])
            elif name == "input":
                results.append(given[operands[0]])
            else:
                results.append(OPERATIONS[name].on_floats(*[results[i] for i in operands]))
        return {name: results[place] for name, place in self.outputs.items()}

    def run_arrays(self, values: Mapping[str, Array | float]) -> dict[str, Array]:
        """The outputs as arrays of the common (broadcast) shape of the inputs; a constant fills its array."""
        import numpy as np

        given = [np.asarray(value, dtype=np.float64) for value in self._given(values)]
        shape = np.broadcast_shapes(*[value.shape for value in given])
        results: list[Any] = []
        with np.errstate(all="ignore"):  # poles are expected here: they come out as inf and nan
            for name, *operands in self.steps:
                if name == "const":
                    results.append(np.float64(operands[0]))
                elif name == "input":
                    results.append(given[operands[0]])
                else:
                    results.append(OPERATIONS[name].on_arrays(np, *[results[i] for i in operands]))
        return {
            name: np.array(np.broadcast_to(results[place], shape), dtype=np.float64)
            for name, place in self.outputs.items()
        }

    def to_wire(self) -> dict[str, Any]:
        """Plain JSON data; a constant without a JSON number is written "Infinity", "-Infinity" or "NaN"."""
        steps = [
            ["const", _number_to_wire(step[1])] if step[0] == "const" else list(step) for step in self.steps
        ]
        return {"inputs": list(self.inputs), "steps": steps, "outputs": dict(self.outputs)}

    @staticmethod
    def from_wire(wire: Mapping[str, Any]) -> Program:
        """The Program that to_wire wrote. Raises ValueError when the data is none."""
        steps = tuple(
            ("const", float(step[1])) if step[0] == "const" else (step[0], *step[1:])
            for step in wire["steps"]
        )
        return Program(tuple(wire["inputs"]), steps, dict(wire["outputs"]))

    def _given(self, values: Mapping[str, Any]) -> list[Any]:
        missing = [name for name in self.inputs if name not in values]
        if missing:
            raise ValueError(f"no value is given for {', '.join(missing)}; needed: {', '.join(self.inputs)}")
        return [values[name] for name in self.inputs]


def _all_below(limit: int, indices: Iterable[Any]) -> bool:
    return all(isinstance(i, int) and 0 <= i < limit for i in indices)


def _number_to_wire(value: float) -> float | str:
    if math.isfinite(value):
        return value
    return "NaN" if math.isnan(value) else "Infinity" if value > 0 else "-Infinity"


# --- floats: Python raises at poles and overflows, so each corner is written out


def _divide(a: float, b: float) -> float:
    try:
        return a / b
    except ZeroDivisionError:
        if a == 0 or math.isnan(a):
            return math.nan
        return math.copysign(math.inf, a) * math.copysign(1.0, b)


def _power(a: float, b: float) -> float:
    if b == 0:
        return 1.0
    if math.isnan(b) or (abs(a) == 1 and math.isinf(b)):
        return math.nan
    odd = b % 2 == 1 if math.isfinite(b) else False
    try:
        return math.pow(a, b)
    except OverflowError:
        return -math.inf if a < 0 and odd else math.inf
    except (
        ValueError
    ):  # 0 to a negative power is a pole; a negative to a power that is no integer is not real
        if a == 0:
            return math.copysign(math.inf, a) if odd else math.inf
        return math.nan


def _logarithm(x: float) -> float:
    return math.log(x) if x > 0 else -math.inf if x == 0 else math.nan


def _area_tangent(x: float) -> float:
    return math.copysign(math.inf, x) if abs(x) == 1 else _real(math.atanh)(x)


def _real(function: Callable[[float], float]) -> Callable[[float], float]:
    """The math function, but nan outside its domain and an infinity beyond the largest double."""

    def extended(x: float) -> float:
        try:
            return function(x)
        except ValueError:
            return math.nan
        except OverflowError:  # only exp, sinh and cosh; exp overflows at positive x alone
            return math.inf if function is math.cosh else math.copysign(math.inf, x)

    return extended


def _whole(function: Callable[[float], int]) -> Callable[[float], float]:
    """floor or ceil as a double that keeps the sign of zero: ceil(-0.5) = -0.0."""
    return lambda x: math.copysign(float(function(x)), x) if math.isfinite(x) else x


def _sign(x: float) -> float:
    return 1.0 if x > 0 else -1.0 if x < 0 else 0.0 if x == 0 else math.nan


def _step_at_zero(x: float, at_zero: float) -> float:
    return 1.0 if x > 0 else 0.0 if x < 0 else at_zero if x == 0 else math.nan


# --- numpy: warnings are off already; only the corners that it decides otherwise are written out


def _array_power(np: Any, a: Any, b: Any) -> Any:
    undecided = (np.isnan(b)) | (np.isinf(b) & (np.abs(a) == 1))
    return np.where(undecided, np.nan, np.power(a, b))


def _ufunc(name: str) -> Callable[..., Any]:
    return lambda np, *operands: getattr(np, name)(*operands)


def _truth(name: str) -> Callable[..., Any]:
    return lambda np, *operands: getattr(np, name)(*operands).astype(np.float64)


@dataclass(frozen=True)
class Operation:
    """How many operands it takes, what it does to floats and to arrays (first argument: the module numpy)."""

    arity: int
    on_floats: Callable[..., float]
    on_arrays: Callable[..., Any]


OPERATIONS: dict[str, Operation] = {
    "add": Operation(2, lambda a, b: a + b, _ufunc("add")),
    "sub": Operation(2, lambda a, b: a - b, _ufunc("subtract")),
    "mul": Operation(2, lambda a, b: a * b, _ufunc("multiply")),
    "div": Operation(2, _divide, _ufunc("divide")),
    "neg": Operation(1, lambda a: -a, _ufunc("negative")),
    "pow": Operation(2, _power, _array_power),
    "sqrt": Operation(1, _real(math.sqrt), _ufunc("sqrt")),
    "exp": Operation(1, _real(math.exp), _ufunc("exp")),
    "log": Operation(1, _logarithm, _ufunc("log")),
    "sin": Operation(1, _real(math.sin), _ufunc("sin")),
    "cos": Operation(1, _real(math.cos), _ufunc("cos")),
    "tan": Operation(1, _real(math.tan), _ufunc("tan")),
    "asin": Operation(1, _real(math.asin), _ufunc("arcsin")),
    "acos": Operation(1, _real(math.acos), _ufunc("arccos")),
    "atan": Operation(1, _real(math.atan), _ufunc("arctan")),
    "atan2": Operation(2, math.atan2, _ufunc("arctan2")),
    "sinh": Operation(1, _real(math.sinh), _ufunc("sinh")),
    "cosh": Operation(1, _real(math.cosh), _ufunc("cosh")),
    "tanh": Operation(1, _real(math.tanh), _ufunc("tanh")),
    "asinh": Operation(1, _real(math.asinh), _ufunc("arcsinh")),
    "acosh": Operation(1, _real(math.acosh), _ufunc("arccosh")),
    "atanh": Operation(1, _area_tangent, _ufunc("arctanh")),
    "abs": Operation(1, abs, _ufunc("abs")),
    "sign": Operation(1, _sign, lambda np, a: np.sign(a) + 0.0),  # + 0.0 turns -0 into 0
    "floor": Operation(1, _whole(math.floor), _ufunc("floor")),
    "ceil": Operation(1, _whole(math.ceil), _ufunc("ceil")),
    "heaviside": Operation(2, _step_at_zero, _ufunc("heaviside")),
    "max": Operation(
        2, lambda a, b: a if a > b or a != a else b, lambda np, a, b: np.where((a > b) | (a != a), a, b)
    ),
    "min": Operation(
        2, lambda a, b: a if a < b or a != a else b, lambda np, a, b: np.where((a < b) | (a != a), a, b)
    ),
    "lt": Operation(2, lambda a, b: float(a < b), _truth("less")),
    "le": Operation(2, lambda a, b: float(a <= b), _truth("less_equal")),
    "gt": Operation(2, lambda a, b: float(a > b), _truth("greater")),
    "ge": Operation(2, lambda a, b: float(a >= b), _truth("greater_equal")),
    "eq": Operation(2, lambda a, b: float(a == b), _truth("equal")),
    "ne": Operation(2, lambda a, b: float(a != b), _truth("not_equal")),
    "and": Operation(2, lambda a, b: float(a != 0 and b != 0), _truth("logical_and")),
    "or": Operation(2, lambda a, b: float(a != 0 or b != 0), _truth("logical_or")),
    "not": Operation(1, lambda a: float(a == 0), _truth("logical_not")),
    "select": Operation(3, lambda c, a, b: a if c != 0 else b, lambda np, c, a, b: np.where(c != 0, a, b)),
}
"""The one table of operations; to add one is to add a line here and in front/src/program.js."""
