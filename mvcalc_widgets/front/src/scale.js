// Axes: from data to a picture, and the round numbers that stand beside an axis.

import { exponent, fixed, needsPower, powerOfTen } from "./numbers.js";

/** @returns {(value: number) => number} linear from [a, b] to [p, q] */
export const linear = ([a, b], [p, q]) => (value) => p + ((value - a) * (q - p)) / (b - a);

/**
 * Round numbers inside [a, b], about `count` of them.
 * @returns {number[]}
 */
export function ticks([a, b], count) {
  const rough = (b - a) / Math.max(1, count), power = 10 ** Math.floor(Math.log10(rough)), lead = rough / power;
  const step = power * (lead >= Math.sqrt(50) ? 10 : lead >= Math.sqrt(10) ? 5 : lead >= Math.SQRT2 ? 2 : 1);
  const first = Math.ceil(a / step - 1e-9), last = Math.floor(b / step + 1e-9);
  return Array.from({ length: last - first + 1 }, (_, k) => (first + k) * step);
}

/**
 * A tick's number as text, with as many decimals as the step between ticks needs; 0 is "0". As powers of ten where the
 * largest number on the axis is written so. The rule of render/static/scale.py; tests/cases/numbers.json holds both to it.
 */
export function tickText(value, all) {
  const step = all.length > 1 ? Math.abs(all[1] - all[0]) : grain(Math.abs(value));
  if (Math.abs(value) <= step / 1e6) return "0";
  const last = exponent(step);
  if (!needsPower(Math.max(...all.map(Math.abs)))) return fixed(value, Math.max(0, -last));
  return powerOfTen(value, Math.max(0, exponent(Math.abs(value)) - last));
}

/** The last digit that a number by itself needs, among its first three. */
function grain(size) {
  if (size === 0) return 1;
  const power = 10 ** exponent(size);
  return power / ([1, 10].find((finer) => Math.abs((size * finer) / power - Math.round((size * finer) / power)) < 1e-6) ?? 100);
}
