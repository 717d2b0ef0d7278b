// What a card says follows one set of rules: Python reads tests/cases/sentences.json too.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { applies, said, verdict } from "../src/said.js";

const cases = JSON.parse(readFileSync(new URL("../../../tests/cases/sentences.json", import.meta.url), "utf8"));
const SPECIAL = { nan: NaN, inf: Infinity };
const from = (values) => (name) => SPECIAL[values[name]] ?? values[name];

for (const { values, mood, text } of cases.verdict)
  test(`the light says ${text} for ${JSON.stringify(values)}`, () => {
    const found = verdict(cases.light, from(values));
    assert.deepEqual([found.mood, found.text], [mood, text]);
  });

for (const { piece, values, text } of cases.said)
  test(`${JSON.stringify(piece)} is ${text} for ${JSON.stringify(values)}`, () => assert.equal(said(piece, from(values)), text));

for (const { whens, values, which } of cases.applies)
  test(`case ${which} applies for ${JSON.stringify(values)}`, () => {
    const all = whens.map((when) => ({ when }));
    assert.equal(applies(all, from(values)), which === null ? undefined : all[which]);
  });
