// Pieces of a line: words, typeset terms, live numbers and words that follow a sign.

import { html, setText } from "./dom.js";
import { term, written } from "./numbers.js";
import { typeset } from "./tex.js";
import { ink } from "./theme.js";

/**
 * Adds the pieces to `parent`; the result updates them.
 * @returns {(state: import("./state.js").State) => void}
 */
export function line(parent, pieces) {
  const parts = pieces.map((piece) => {
    const make = typeof piece === "string" ? words : MAKERS[piece.kind];
    return make(parent, piece);
  });
  return (state) => parts.forEach((update) => update?.(state));
}

/** The text of the pieces now, for the live region. */
export function spoken(pieces, state) {
  return pieces.map((piece) => (typeof piece === "string" ? piece : SAID[piece.kind](piece, state))).join("");
}

function words(parent, text) {
  parent.append(text);
}

const MAKERS = {
  Tex(parent, piece) {
    const node = typeset(piece.latex);
    if (piece.chip) node.classList.add("mv-term");
    if (piece.role) {
      node.style.color = ink(piece.role, "text");
      if (piece.chip) node.style.background = ink(piece.role, "tint");
    }
    parent.append(node);
    return (state) => node.classList.toggle("mv-ghost", !state.isShown(piece.shown));
  },
  Number(parent, piece) {
    const node = html(piece.strong ? "strong" : "span", { class: "mv-number" });
    if (piece.role) node.style.color = ink(piece.role, "text");
    parent.append(node);
    return (state) => {
      setText(node, numberText(piece, state));
      node.classList.toggle("mv-ghost", !state.isShown(piece.shown));
    };
  },
  Choice(parent, piece) {
    const node = html("span");
    parent.append(node);
    return (state) => setText(node, SAID.Choice(piece, state));
  },
};

const SAID = {
  Tex: () => "",
  Number: numberText,
  Choice(piece, state) {
    const value = state.number(piece.quantity);
    return !(Math.abs(value) >= 5e-4) ? piece.zero : value > 0 ? piece.positive : piece.negative;
  },
};

const FORMS = {
  plain: (v) => written(v),
  term: (v) => term(v),
  first: (v) => term(v, true),
  size: (v) => written(Math.abs(v)),
  short: (v) => written(v, 2),
};

function numberText(piece, state) {
  return FORMS[piece.form](state.number(piece.quantity));
}
