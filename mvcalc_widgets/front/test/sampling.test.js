// Curves are sampled as in Python, to the last bit: both read tests/cases/sampling.json.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { compileProgram } from "../src/program.js";
import { sampleCurve, samplePoints } from "../src/sampling.js";

const cases = JSON.parse(readFileSync(new URL("../../../tests/cases/sampling.json", import.meta.url), "utf8"));

for (const { name, domain, samples, gaps, points } of cases.points)
  test(name, () => assert.deepEqual(Array.from(samplePoints(domain, samples, gaps)), points.map(Number)));

for (const { name, program, outputs, parameter, domain, samples, gaps, env, columns } of cases.curves)
  test(name, () => {
    const found = sampleCurve(compileProgram(program), outputs, parameter, domain, samples, gaps, env);
    assert.deepEqual(Object.keys(found), Object.keys(columns));
    for (const [k, numbers] of Object.entries(columns)) assert.deepEqual(Array.from(found[k]), numbers.map(Number));
  });
