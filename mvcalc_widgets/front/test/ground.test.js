// What a surface hides: compared with what is plain to see.

import assert from "node:assert/strict";
import { test } from "node:test";
import { Ground } from "../src/gl/ground.js";

const N = 41;
const ground = (height, has = () => true) => {
  const places = Array.from({ length: N * N }, (_, k) => [(k % N) / (N - 1) - 0.5, Math.floor(k / N) / (N - 1) - 0.5]);
  return new Ground(places.flatMap(([x, y]) => [x, y, height(x, y)]), N, (k) => has(...places[k]));
};
const at = (x, y, z) => ({ x, y, z });
const eye = at(2, -2, 2);

test("a level surface hides what is on its other side, and nothing else", () => {
  const level = ground(() => 0);
  assert.equal(level.blocks(at(0, 0, -0.1), eye), true);
  assert.equal(level.blocks(at(0, 0, 0.1), eye), false);
  assert.equal(level.blocks(at(0, 0, -0.1), at(2, -2, -1)), false, "from below, what is below is in front");
  assert.equal(level.blocks(at(0, 0, 0.1), at(2, -2, -1)), true);
  assert.equal(level.blocks(at(0.45, -0.45, -0.3), eye), false, "the way leaves the grid before it rises above the surface");
});

test("a place on the surface is seen from both sides", () => {
  const wave = (x, y) => 0.3 * Math.sin(5 * x) * Math.cos(2 * y), surface = ground(wave);
  for (const [x, y] of [[0, 0], [0.3, -0.2], [0.31, -0.4]]) for (const from of [at(0.5, -0.5, 4), at(0.5, -0.5, -4)])
    for (const off of [0, 0.002, -0.002]) assert.equal(surface.blocks(at(x, y, wave(x, y) + off), from), false);
});

test("a hill hides what lies behind it, also on the surface", () => {
  const hill = (x, y) => 0.4 * Math.exp(-40 * (x * x + y * y)), surface = ground(hill);
  assert.equal(surface.blocks(at(-0.25, 0.25, hill(-0.25, 0.25)), at(2, -2, 0.5)), true);
  assert.equal(surface.blocks(at(-0.25, 0.25, hill(-0.25, 0.25)), at(2, 2, 0.5)), false);
});

test("the eye looks through a hole", () => {
  const level = ground(() => 0, (x, y) => Math.hypot(x, y) > 0.2);
  assert.equal(level.blocks(at(0, 0, -0.05), at(0.1, -0.1, 3)), false);
  assert.equal(level.blocks(at(0.3, 0.3, -0.05), at(0.3, 0.3, 3)), true);
});

test("a surface of which nothing is drawn hides nothing", () => {
  assert.equal(ground(() => 0, () => false).blocks(at(0, 0, -0.1), eye), false);
});

test("as a dense sampling of the way says, on random ways", () => {
  let seed = 7;
  const random = () => (seed = (seed * 16807) % 2147483647) / 2147483647 - 0.5;
  const height = (x, y) => 0.25 * Math.sin(6 * x + 1) * Math.cos(5 * y), surface = ground(height);
  for (let k = 0; k < 400; k++) {
    const from = at(random(), random(), 0.8 * random()), to = at(4 * random(), 4 * random(), 4 * random());
    const heights = [];
    for (let s = 0; s <= 1; s += 1 / 20000) {
      const [x, y, z] = ["x", "y", "z"].map((c) => from[c] + s * (to[c] - from[c]));
      if (Math.abs(x) > 0.5 || Math.abs(y) > 0.5) break;
      heights.push(z - height(x, y));
    }
    const high = Math.max(...heights), low = Math.min(...heights);
    if ([high, low].some((v) => Math.abs(v) < 0.02)) continue; // it only touches
    assert.equal(surface.blocks(from, to), high > 0 && low < 0, JSON.stringify({ from, to }));
  }
});
