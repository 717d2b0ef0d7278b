// Numbers are written as in Python: both read tests/cases/numbers.json.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { legendEnds, term, written } from "../src/numbers.js";

const cases = JSON.parse(readFileSync(new URL("../../../tests/cases/numbers.json", import.meta.url), "utf8"));

for (const { value, decimals = 3, text } of cases.written)
  test(`${value} with ${decimals} decimals is written ${text}`, () =>
    assert.equal(written(Number(value), decimals), text));

for (const { value, first, text } of cases.term)
  test(`${value} as ${first ? "the first" : "a later"} term is ${text}`, () =>
    assert.equal(term(Number(value), first), text));

for (const { low, high, texts } of cases.legend_ends)
  test(`a legend from ${low} to ${high} says ${texts.join(" … ")}`, () =>
    assert.deepEqual(legendEnds(Number(low), Number(high)), texts));
