// Pieces of a line: words, typeset terms, live numbers and words that follow a sign.

import { html, setText } from "./dom.js";
import { numberText, said } from "./said.js";
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
      setText(node, numberText(piece, state.number(piece.quantity)));
      node.classList.toggle("mv-ghost", !state.isShown(piece.shown));
    };
  },
  Choice(parent, piece) {
    const node = html("span");
    parent.append(node);
    return (state) => setText(node, said(piece, (name) => state.number(name)));
  },
};
