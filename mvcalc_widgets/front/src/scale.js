// Axes: from data to a picture, and the round numbers that stand beside an axis.

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

/** A tick's number as text, with as many decimals as the step between ticks needs. */
export function tickText(value, all) {
  const step = all.length > 1 ? Math.abs(all[1] - all[0]) : 1;
  if (Math.abs(value) >= 1e5 || (step < 1e-4 && value !== 0)) return value.toExponential(1).replace("-", "\u2212");
  const decimals = Math.max(0, -Math.floor(Math.log10(step) + 1e-9));
  return (Math.abs(value) < step / 1e6 ? 0 : value).toFixed(decimals).replace("-", "\u2212");
}
