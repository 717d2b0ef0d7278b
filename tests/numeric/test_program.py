"""Python floats, numpy and the browser's JavaScript compute the same numbers, corners included."""

import json
import math
import random
import shutil
import subprocess
from pathlib import Path

import numpy as np
import pytest
import sympy
from hypothesis import given
from hypothesis import strategies as st

from mvcalc_widgets.calculus.language.powers import put_in
from mvcalc_widgets.numeric.lowering import lower
from mvcalc_widgets.numeric.program import OPERATIONS, Program

ROOT = Path(__file__).parents[2]
CASES = json.loads((ROOT / "tests/cases/program.json").read_text(encoding="utf-8"))
X, Y = sympy.symbols("x y", real=True)
HARD_NUMBERS = [0.0, -0.0, 1.0, -1.0, 0.5, -2.0, 3.0, 1e-300, -1e-300, 1e300, 5e-324, 1e16, math.pi]
HARD_NUMBERS += [math.inf, -math.inf, math.nan]


def agree(a: float, b: float, tolerance: float = 1e-14) -> bool:
    """The same number to a relative tolerance; the same nan, infinity and sign of zero."""
    if math.isnan(a) or math.isnan(b):
        return math.isnan(a) and math.isnan(b)
    if a == 0 == b:
        return math.copysign(1, a) == math.copysign(1, b)
    return a == b or abs(a - b) <= max(
        tolerance * abs(a), 2e-323
    )  # 2e-323: four steps of the smallest doubles


def assert_agree(found, expected, where=""):
    assert agree(float(found), float(expected)), f"{where}: {found!r} instead of {expected!r}"


def single(name: str) -> Program:
    """The Program of one operation on inputs."""
    arity = OPERATIONS[name].arity
    steps = tuple(("input", i) for i in range(arity))
    return Program(tuple("abc"[:arity]), (*steps, (name, *range(arity))), {"f": arity})


# --- shared cases


@pytest.mark.parametrize("name", OPERATIONS)
def test_operation_on_floats(name):
    program = single(name)
    for *operands, expected in CASES["operations"][name]:
        found = program.run(dict(zip("abc", map(float, operands), strict=False)))["f"]
        assert isinstance(found, float)
        assert_agree(found, expected, f"{name}{operands}")


@pytest.mark.parametrize("name", OPERATIONS)
def test_operation_on_arrays(name):
    columns = np.array(CASES["operations"][name], dtype=float).T
    values = dict(zip("abc", columns[:-1], strict=False))
    for found, expected, *operands in zip(
        single(name).run_arrays(values)["f"], columns[-1], *columns[:-1], strict=True
    ):
        assert_agree(found, expected, f"{name}{operands}")


@pytest.mark.parametrize("case", CASES["programs"], ids=lambda case: case["name"])
def test_program(case):
    program = Program.from_wire(case["program"])
    for run in case["runs"]:
        values = {name: float(value) for name, value in run["values"].items()}
        found = program.run(values)
        arrays = program.run_arrays({name: np.full(3, value) for name, value in values.items()})
        assert found.keys() == arrays.keys() == run["outputs"].keys()
        for name, expected in run["outputs"].items():
            assert_agree(found[name], expected, name)
            for element in np.ravel(arrays[name]):
                assert_agree(element, expected, name)


@pytest.mark.parametrize("case", CASES["programs"], ids=lambda case: case["name"])
def test_wire_is_strict_json_and_comes_back(case):
    program = Program.from_wire(case["program"])
    text = json.dumps(program.to_wire(), allow_nan=False)
    assert repr(Program.from_wire(json.loads(text))) == repr(program)


# --- shapes and refusals


def test_arrays_are_broadcast_and_belong_to_the_caller():
    program = lower({"sum": X + Y, "constant": sympy.Integer(2), "same": X}, ["x", "y"])
    xs, ys = np.arange(3.0)[:, None], np.arange(4.0)
    found = program.run_arrays({"x": xs, "y": ys})
    assert {name: values.shape for name, values in found.items()} == dict.fromkeys(found, (3, 4))
    found["same"][:] = 99
    assert np.array_equal(xs.ravel(), [0, 1, 2])
    assert np.array_equal(found["sum"], xs + ys)
    assert np.all(found["constant"] == 2)


def test_a_missing_value_is_named():
    with pytest.raises(ValueError, match="no value is given for y; needed: x, y"):
        lower({"f": X + Y}, ["x", "y"]).run({"x": 1})


@pytest.mark.parametrize("case", CASES["refused"], ids=lambda case: case["name"])
def test_a_broken_program_is_refused(case):
    with pytest.raises(ValueError):
        Program.from_wire(case["program"])


# --- the same in the browser's language


def in_node(expression: str, data):
    """The value of a JavaScript expression that may use program.js and `data`; numbers come back as text."""
    node = shutil.which("node")
    if node is None:
        pytest.fail("these tests run the browser's half too: install Node.js 20 or later")
    module = (ROOT / "mvcalc_widgets/front/src/program.js").as_uri()
    script = f"""
        import {{ readFileSync }} from "node:fs";
        import {{ compileProgram, ARITIES }} from {json.dumps(module)};
        const data = JSON.parse(readFileSync(0, "utf8"));
        const text = (_, v) => typeof v === "number" ? (Object.is(v, -0) ? "-0" : String(v))
          : v instanceof Float64Array ? Array.from(v) : v;
        process.stdout.write(JSON.stringify({expression}, text));
    """
    done = subprocess.run(
        [node, "--input-type=module", "-e", script],
        input=json.dumps(data),
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


RUN_ALL = """data.map(({ program, columns }) => {
  const p = compileProgram(program), n = Object.values(columns)[0].length;
  const each = (o, f) => Object.fromEntries(Object.entries(o).map(([k, v]) => [k, f(v)]));
  const arrays = each(columns, (v) => Float64Array.from(v, Number)), at = (i) => each(arrays, (v) => v[i]);
  return { arrays: p.runArrays(arrays, n).f, numbers: Array.from({ length: n }, (_, i) => p.run(at(i)).f) };
})"""


def run_in_node(
    programs: list[Program], columns: list[dict[str, np.ndarray]]
) -> list[dict[str, list[float]]]:
    """For each program its output f over the columns: {"arrays": ..., "numbers": ...}."""
    data = [
        {"program": p.to_wire(), "columns": {name: [str(v) for v in c[name]] for name in c}}
        for p, c in zip(programs, columns, strict=True)
    ]
    for item in data:  # JavaScript spells its infinities out
        for name, values in item["columns"].items():
            item["columns"][name] = [v.replace("inf", "Infinity").replace("nan", "NaN") for v in values]
    return [{kind: list(map(float, values)) for kind, values in r.items()} for r in in_node(RUN_ALL, data)]


def test_both_tables_have_the_same_operations():
    assert {name: int(arity) for name, arity in in_node("ARITIES", None).items()} == {
        name: operation.arity for name, operation in OPERATIONS.items()
    }


def test_every_operation_agrees_on_hard_and_random_numbers():
    rng = random.Random(1)
    programs, columns = [], []
    for name, operation in OPERATIONS.items():
        numbers = [*HARD_NUMBERS, *[rng.uniform(-20, 20) for _ in range(14)]]
        grid = np.array(np.meshgrid(*[numbers] * min(operation.arity, 2))).reshape(
            min(operation.arity, 2), -1
        )
        if operation.arity == 3:
            grid = np.vstack([grid, grid[0][::-1]])
        programs.append(single(name))
        columns.append(dict(zip("abc", grid, strict=False)))
    for name, program, values, browser in zip(
        OPERATIONS, programs, columns, run_in_node(programs, columns), strict=True
    ):
        arrays = program.run_arrays(values)["f"]
        for i in range(len(arrays)):
            point = {k: float(v[i]) for k, v in values.items()}
            number = program.run(point)["f"]
            assert_agree(arrays[i], number, f"numpy {name}{point}")
            assert_agree(browser["arrays"][i], number, f"browser, arrays {name}{point}")
            assert_agree(browser["numbers"][i], number, f"browser, numbers {name}{point}")


@pytest.mark.parametrize("name", OPERATIONS)
@given(data=st.data())
def test_no_float_raises_and_numpy_agrees(name, data):
    operands = [data.draw(st.floats()) for _ in range(OPERATIONS[name].arity)]
    values = dict(zip("abc", operands, strict=False))
    assert_agree(single(name).run_arrays(values)["f"], single(name).run(values)["f"], f"{name}{operands}")


# --- random expressions

UNARY = [sympy.sin, sympy.cos, sympy.tan, sympy.exp, sympy.log, sympy.sqrt, sympy.Abs, sympy.sign, sympy.atan]
UNARY += [sympy.sinh, sympy.cosh, sympy.tanh, sympy.asin, sympy.acos, sympy.asinh, sympy.acosh, sympy.atanh]
UNARY += [sympy.floor, sympy.ceiling, sympy.Heaviside, sympy.sec, sympy.cot, sympy.acot, sympy.csch]
UNREAL = [sympy.I, sympy.zoo, sympy.nan, sympy.oo, sympy.AccumBounds]


def random_expression(rng: random.Random, depth: int) -> sympy.Expr:
    if depth == 0 or rng.random() < 0.1:
        return rng.choice(
            [X, Y, X, Y, sympy.Rational(rng.randint(-9, 9), rng.randint(1, 9)), sympy.pi, sympy.E]
        )
    a, b = random_expression(rng, depth - 1), random_expression(rng, depth - 1)
    kind = rng.randrange(9)
    if kind <= 1:
        return a + b if kind else a - b
    if kind == 2:
        return a * b
    if kind == 3:
        return a / b if b != 0 else a
    if kind == 4:
        return (
            sympy.Pow(a, rng.choice([2, 3, -1, -2, 5, sympy.Rational(1, 3), -sympy.Rational(1, 2)]))
            if a != 0
            else a
        )
    if kind == 5:
        return rng.choice([sympy.Max, sympy.Min])(a, b) if a.is_real and b.is_real else a - b
    if kind == 6:
        return sympy.Piecewise((a, X < Y), (b, True))
    return rng.choice(UNARY)(a)


def random_programs(seed: int, count: int):
    rng = random.Random(seed)
    while count:
        expression = random_expression(rng, 4)
        if not expression.has(*UNREAL):
            count -= 1
            yield expression, lower({"f": expression}, ["x", "y"])


def noisy(program: Program, values: dict[str, float], rng: random.Random) -> list[float]:
    """f six times, with every step off by up to 4e-16: what no comparison can tell apart."""
    results = []
    for _ in range(6):
        steps: list[float] = []
        for name, *operands in program.steps:
            if name == "const":
                steps.append(operands[0])
            elif name == "input":
                steps.append(values[program.inputs[operands[0]]])
            else:
                exact = OPERATIONS[name].on_floats(*[steps[i] for i in operands])
                steps.append(exact * (1 + rng.choice([-4e-16, 0, 4e-16])))
        results.append(steps[program.outputs["f"]])
    return results


def tolerance(number: float, results: list[float], relative: float) -> float | None:
    """How far another run may be from this number; None where rounding decides between number and pole."""
    results = [number, *results]
    if all(map(math.isfinite, results)):
        return max(relative * abs(number), 20 * (max(results) - min(results)), 2e-323)
    return 0.0 if all(agree(number, result) for result in results) else None


def test_random_programs_agree_in_python_numpy_and_browser():
    rng = random.Random(2)
    expressions, programs = zip(*random_programs(3, 300), strict=True)
    points = [(0.0, 0.0), (1.0, 1.0), (-1.0, 2.0), (0.5, -0.25), (30.0, -40.0), (1e-9, 1e9)]
    points += [(rng.uniform(-4, 4), rng.uniform(-4, 4)) for _ in range(6)]
    xs, ys = np.array(points).T
    compared = sharp = undefined = 0
    browsers = run_in_node(list(programs), [{"x": xs, "y": ys}] * len(programs))
    for expression, program, browser in zip(expressions, programs, browsers, strict=True):
        arrays = program.run_arrays({"x": xs, "y": ys})["f"]
        for i, (x, y) in enumerate(points):
            number = program.run({"x": x, "y": y})["f"]
            allowed = tolerance(number, noisy(program, {"x": x, "y": y}, rng), 1e-14)
            if allowed is None:
                continue
            compared += 1
            undefined += not math.isfinite(number)
            sharp += allowed <= 1e-12 * abs(number)
            for kind, found in {"numpy": arrays[i], **{k: v[i] for k, v in browser.items()}}.items():
                same = agree(number, found) or abs(number - found) <= allowed
                assert same, f"{kind} {expression} at {x, y}: {found} instead of {number}"
    assert compared > 3000 and sharp > 1500 and undefined > 300, (compared, sharp, undefined)


@given(st.randoms(use_true_random=False), st.integers(-40, 40), st.integers(-40, 40))
def test_a_random_program_agrees_with_sympy(rng, x, y):
    expression = random_expression(rng, 3)
    if expression.has(*UNREAL):
        return
    program = lower({"f": expression}, ["x", "y"])
    values = {"x": x / 8, "y": y / 8}
    number = program.run(values)["f"]
    allowed = tolerance(number, noisy(program, values, random.Random(4)), 1e-13)
    exact = put_in(expression, {X: sympy.Rational(x, 8), Y: sympy.Rational(y, 8)}).evalf(30)
    if math.isfinite(number) and allowed is not None and exact.is_Float:
        difference = abs(exact - number)
        assert difference <= max(allowed, 1e-290), f"{expression} at {values}: {number} instead of {exact}"
