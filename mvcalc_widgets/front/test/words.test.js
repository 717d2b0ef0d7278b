// Words in a picture: a name in braces becomes the number of that quantity.

import assert from "node:assert/strict";
import { test } from "node:test";
import { words } from "../src/marks/words.js";

const state = { number: (name) => ({ "df/dt": -1.5, f: NaN })[name] };

for (const [text, expected] of [
  ["slope {df/dt}", "slope −1.500"],
  ["{df/dt} and {df/dt}", "−1.500 and −1.500"],
  ["f is {f}", "f is undefined"],
  ["no braces", "no braces"],
  ["", ""],
])
  test(`"${text}" reads "${expected}"`, () => assert.equal(words(text, state), expected));
