// How a number is written, by the rule of scene/numbers.py; tests/cases/numbers.json holds both to it.

const UNDEFINED = "undefined";
const MINUS = "\u2212";
const SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/**
 * The number with `decimals` decimals; as a power of ten below 0.001 and from 100 000 on.
 * Below 1e-9 in size it is 0; what is not finite is "undefined". Halves go up.
 * @param {number} value
 * @param {number} [decimals]
 * @returns {string}
 */
export function written(value, decimals = 3) {
  if (!Number.isFinite(value)) return UNDEFINED;
  const size = Math.abs(value), sign = value < 0 ? MINUS : "";
  if (size < 1e-9) return (0).toFixed(decimals);
  if (size < 1e-3 || size >= 99999.5) {
    const [mantissa, exponent] = size.toExponential(2).split("e");
    return `${sign}${mantissa}×10${superscript(Number(exponent))}`;
  }
  const text = size.toFixed(decimals);
  return Number(text) === 0 ? text : sign + text;
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

const superscript = (whole) =>
  (whole < 0 ? "⁻" : "") + [...String(Math.abs(whole))].map((digit) => SUPERSCRIPTS[Number(digit)]).join("");
