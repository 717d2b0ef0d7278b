// Axes: ticks are round, inside the axis, evenly spaced, and written with no more digits than they need.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { linear, ticks, tickText } from "../src/scale.js";

const cases = JSON.parse(readFileSync(new URL("../../../tests/cases/numbers.json", import.meta.url), "utf8"));
const texts = (domain, count) => {
  const all = ticks(domain, count);
  return all.map((tick) => tickText(tick, all));
};

for (const [domain, count, expected] of [
  [[-2, 3], 5, ["−2", "−1", "0", "1", "2", "3"]],
  [[0, 1], 5, ["0", "0.2", "0.4", "0.6", "0.8", "1.0"]],
  [[0, 1], 2, ["0", "0.5", "1.0"]],
  [[-4.5, 6.2], 4, ["−4", "−2", "0", "2", "4", "6"]],
  [[0.001, 0.0062], 5, ["0.001", "0.002", "0.003", "0.004", "0.005", "0.006"]],
  [[0, 40000], 4, ["0", "10000", "20000", "30000", "40000"]],
  [[-0.3, 0.3], 3, ["−0.2", "0", "0.2"]],
])
  test(`${domain} with about ${count} ticks: ${expected.join(" ")}`, () => assert.deepEqual(texts(domain, count), expected));

test("ticks lie inside, are evenly spaced, and are neither too few nor too many", () => {
  for (let power = -9; power <= 9; power++)
    for (const low of [-7.3, -1, 0, 0.37, 12])
      for (const width of [1, 1.7, 3.3, 6.1, 9.9])
        for (const count of [3, 5, 8]) {
          const domain = [low * 10 ** power, (low + width) * 10 ** power], all = ticks(domain, count), what = `${domain}, ${count}`;
          assert.ok(all.length >= 1 && all.length <= 2 * count + 1, `${all.length} ticks for ${what}`);
          const hair = 1e-6 * width * 10 ** power;
          for (const tick of all) assert.ok(tick >= domain[0] - hair && tick <= domain[1] + hair, `${tick} for ${what}`);
          for (let k = 2; k < all.length; k++) assert.ok(Math.abs(all[k] - 2 * all[k - 1] + all[k - 2]) < hair, what);
        }
});

test("no two ticks of an axis are written alike", () => {
  for (const domain of [[0, 1e-5], [3, 3.0001], [-1e7, 1e7], [-0.06, 0.07], [1e5, 1.004e5], [-1e-11, 2e-11]])
    for (const count of [3, 5, 8]) {
      const all = texts(domain, count);
      assert.equal(new Set(all).size, all.length, `${domain}: ${all}`);
    }
});

for (const { all, texts: expected } of cases.ticks)
  test(`the ticks ${all.join(" ")} are written as in Python`, () => assert.deepEqual(all.map((tick) => tickText(tick, all)), expected));

test("linear takes the ends of an axis to the ends of the picture", () => {
  const across = linear([-2, 3], [44, 544]), up = linear([0, 1], [200, 8]);
  assert.deepEqual([across(-2), across(0), across(3)], [44, 244, 544]);
  assert.deepEqual([up(0), up(1)], [200, 8]);
  assert.ok(Number.isNaN(across(NaN)), "what has no value has no place");
});
