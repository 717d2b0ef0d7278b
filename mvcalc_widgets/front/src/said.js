// What a card says in words: the text of pieces, the sentence that applies now, the verdict of the light.
//
// Python has the same rules (scene/sentences.py); both are tested by tests/cases/sentences.json. `number` gives the value of
// a quantity by its name.

import { DUST, term, written } from "./numbers.js";

const FORMS = {
  plain: (v) => written(v),
  term: (v) => term(v),
  first: (v) => term(v, true),
  size: (v) => written(Math.abs(v)),
  short: (v) => written(v, 2),
};

export const numberText = (piece, value) => FORMS[piece.form](value);

/** One piece as text; typeset terms are read by other means. */
export function said(piece, number) {
  if (typeof piece === "string") return piece;
  if (piece.kind === "Tex") return "";
  const value = number(piece.quantity);
  if (piece.kind === "Number") return numberText(piece, value);
  return !(Math.abs(value) >= DUST) ? piece.zero : value > 0 ? piece.positive : piece.negative;
}

/** The first case whose quantity is positive. */
export const applies = (cases, number) => cases.find(({ when }) => when === null || number(when) > 0);

const COUNT = ["no", "one", "two", "three", "four", "five"];

/** The mood of the light ("good", "bad", "kink" or "off"), its words, and a note that says more. */
export function verdict(light, number) {
  const scale = number(light.scale), numbers = light.ways.map((way) => number(way.quantity));
  if (!Number.isFinite(scale) || !numbers.some(Number.isFinite)) {
    return { mood: "off", text: "nothing to compare here", note: "The derivative has no value at this place." };
  }
  if (light.kink !== null && number(light.kink) > 0) {
    const [left, right] = light.sides.map((way) => written(number(way.quantity)));
    return {
      mood: "kink", text: `kink: ${left} left, ${right} right`,
      note: "At a kink a difference taken from both sides proves nothing; the slopes from each side are shown.",
    };
  }
  const near = light.absolute + light.relative * Math.abs(scale), spread = Math.max(...numbers) - Math.min(...numbers);
  if (spread <= near) {
    return { mood: "good", text: `✓ ${COUNT[numbers.length]} ways agree`, note: spread < 1e-9 ? "They differ by less than 10⁻⁹." : `They differ by at most ${written(spread)}.` };
  }
  const doubt = light.doubt === null ? 0 : number(light.doubt);
  if (doubt > near && spread <= near + doubt) {
    return { mood: "off", text: "too steep to compare here", note: `The difference quotient is known only to ${written(doubt)} here, and the gap is ${written(spread)}.` };
  }
  const middle = [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
  const far = numbers.map((n) => (Number.isFinite(n) ? Math.abs(n - middle) : Infinity));
  const odd = light.ways[far.indexOf(Math.max(...far))];
  return { mood: "bad", text: `✗ ${odd.label} differs`, note: Number.isFinite(spread) ? `The gap is ${written(spread)}.` : "One of them has no value here." };
}
