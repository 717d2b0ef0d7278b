// How a number is written, by the rule of scene/numbers.py; tests/cases/numbers.json holds both to it.

const UNDEFINED = "undefined";
const MINUS = "\u2212";
const SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

export const DUST = 1e-12; // what is smaller counts as 0: rounding error in a sum of numbers near 1

/**
 * The number with `decimals` decimals; as a power of ten where these would not show it, below 0.001 and from 100 000 on.
 * Below DUST in size it is 0; what is not finite is "undefined". Halves go up.
 * @param {number} value
 * @param {number} [decimals]
 * @returns {string}
 */
export function written(value, decimals = 3) {
  if (!Number.isFinite(value)) return UNDEFINED;
  const size = Math.abs(value);
  if (size < DUST) return (0).toFixed(decimals);
  return size < 0.5 / 10 ** decimals || needsPower(size) ? powerOfTen(value) : fixed(value, decimals);
}

/** Is a number of this size written as a power of ten? */
export const needsPower = (size) => size < 1e-3 || size >= 99999.5;

/** 1.20×10⁻⁶; not for 0. */
export function powerOfTen(value, decimals = 2) {
  const [mantissa, power] = Math.abs(value).toExponential(decimals).split("e");
  return `${sign(value)}${mantissa}×10${superscript(Number(power))}`;
}

/** The number with `decimals` decimals; a rounded 0 has no sign. */
export function fixed(value, decimals) {
  const text = Math.abs(value).toFixed(decimals);
  return Number(text) === 0 ? text : sign(value) + text;
}

/** The power of ten of a positive number: -2 for 0.05, and for 0.00999999999, which was meant to be 0.01. */
export const exponent = (size) => Number(size.toExponential(6).split("e")[1]);

/**
 * The two ends of a scale of colours: to two digits of the range or of the number, whichever is smaller.
 * What is less than 1/1000 of the range is 0. A range that is rounding error (below 1e-9 of its ends) is none.
 * @returns {[string, string]}
 */
export function legendEnds(low, high) {
  const span = high - low > 1e-9 * Math.max(Math.abs(low), Math.abs(high)) ? high - low : 0;
  return [legendEnd(low, span), legendEnd(high, span)];
}

function legendEnd(value, span) {
  const size = Math.abs(value);
  if (!Number.isFinite(value)) return UNDEFINED;
  if (size < Math.max(DUST, span / 1000)) return "0";
  const last = exponent(Math.min(size, span || size)) - 1;
  return needsPower(size) ? powerOfTen(value, Math.max(0, exponent(size) - last)) : fixed(value, Math.max(0, -last));
}

/**
 * The number as a term of a sum: "+ 1.512", "− 1.512"; the first term keeps a bare sign.
 * @param {number} value
 * @param {boolean} [first]
 * @returns {string}
 */
export function term(value, first = false) {
  const text = written(value);
  if (first) return text;
  return text.startsWith(MINUS) ? `${MINUS} ${text.slice(1)}` : `+ ${text}`;
}

const sign = (value) => (value < 0 ? MINUS : "");

const superscript = (whole) =>
  (whole < 0 ? "⁻" : "") + [...String(Math.abs(whole))].map((digit) => SUPERSCRIPTS[Number(digit)]).join("");
