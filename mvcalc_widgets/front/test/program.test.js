// Programs compute what Python computes: both read tests/cases/program.json.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { ARITIES, compileProgram } from "../src/program.js";

const cases = JSON.parse(readFileSync(new URL("../../../tests/cases/program.json", import.meta.url), "utf8"));
const single = (name) => ({
  inputs: ["a", "b", "c"],
  steps: [["input", 0], ["input", 1], ["input", 2], [name, ...[0, 1, 2].slice(0, ARITIES[name])]],
  outputs: { f: 3 },
});

/** The same number to 1e-14; the same NaN, infinity and sign of zero. */
function assertAgree(found, expected, where) {
  const near = Math.abs(found - expected) <= Math.max(1e-14 * Math.abs(expected), 2e-323) && expected !== 0;
  assert.ok(Object.is(found, expected) || near, `${where}: ${found} instead of ${expected}`);
}

test("every operation has its cases", () =>
  assert.deepEqual(Object.keys(ARITIES).sort(), Object.keys(cases.operations).sort()));

for (const [name, rows] of Object.entries(cases.operations))
  test(`${name}: on numbers, on arrays, on an array and a number`, () => {
    const program = compileProgram(single(name)), n = rows.length;
    const columns = [0, 1, 2].map((k) => Float64Array.from(rows, (row) => Number(row[k])));
    const [a, b, c] = columns, arrays = program.runArrays({ a, b, c }, n).f;
    rows.forEach((row, i) => {
      const expected = Number(row.at(-1)), where = `${name}(${row.slice(0, -1)})`;
      assertAgree(program.run({ a: a[i], b: b[i], c: c[i] }).f, expected, where);
      assertAgree(arrays[i], expected, where);
      assertAgree(program.runArrays({ a, b: b[i], c: c[i] }, n).f[i], expected, where);
      assertAgree(program.runArrays({ a: a[i], b, c }, n).f[i], expected, where);
      assertAgree(program.runArrays({ a: a[i], b: b[i], c: c[i] }, n).f[i], expected, where);
    });
  });

for (const { name, program, runs } of cases.programs)
  test(name, () => {
    const compiled = compileProgram(program);
    const values = runs.map((run) => Object.fromEntries(Object.entries(run.values).map(([k, v]) => [k, Number(v)])));
    const columns = Object.fromEntries(program.inputs.map((k) => [k, Float64Array.from(values, (v) => v[k])]));
    const arrays = compiled.runArrays(columns, runs.length);
    runs.forEach(({ outputs }, i) => {
      const numbers = compiled.run(values[i]);
      assert.deepEqual(Object.keys(numbers), Object.keys(outputs));
      for (const [k, expected] of Object.entries(outputs)) {
        assertAgree(numbers[k], Number(expected), k);
        assertAgree(arrays[k][i], Number(expected), k);
        assert.equal(arrays[k].length, runs.length);
      }
    });
  });

for (const { name, program } of cases.refused)
  test(`refused: ${name}`, () => assert.throws(() => compileProgram(program), /step \d+|past the last/));

const { program: wire } = cases.programs[0];
const times = Float64Array.of(1, 2, 3);

test("outputs are new arrays, or those handed in", () => {
  const program = compileProgram(wire), first = program.runArrays({ t: times }, 3);
  const kept = Array.from(first.f);
  const second = program.runArrays({ t: 7 }, 3);
  assert.notEqual(first.f, second.f);
  assert.deepEqual(Array.from(first.f), kept);
  assert.equal(program.runArrays({ t: 9 }, 3, second), second);
  assert.deepEqual(Array.from(second.y), [81, 81, 81]);
  assert.deepEqual(Array.from(times), [1, 2, 3]);
});

test("the number of points may change from run to run", () => {
  const program = compileProgram(wire);
  for (const n of [3, 1, 0, 5]) assert.equal(program.runArrays({ t: new Float64Array(n).fill(2) }, n).y.length, n);
  assert.equal(program.run({ t: 2 }).y, 4);
});

test("what is missing or does not fit is named", () => {
  const program = compileProgram(wire);
  assert.throws(() => program.run({ x: 1 }), /no value is given for t; needed: t/);
  assert.throws(() => program.runArrays({ t: times }, 4), /t must be a number or a Float64Array of 4 numbers/);
});
