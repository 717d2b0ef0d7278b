// The engine: what a page loads once. It owns the WebGL renderer and mounts any number of cards.

import { Stage } from "./gl/stage.js";
import { card } from "./card.js";
import { mountPage } from "./page.js";
import css from "./style.css";

const stage = new Stage();

/**
 * Shows the scene of a model in an element.
 * @param {{model, el: HTMLElement, signal: AbortSignal}} where `model` has get, set, save_changes, send, on and off
 */
export function mount({ model, el, signal }) {
  if (!document.getElementById("mv-style")) {
    const style = document.createElement("style");
    style.id = "mv-style";
    style.textContent = css;
    document.head.append(style);
  }
  return card({ model, el, signal, stage });
}

// As the module of a widget: `initialize` hands `mount` to the views of other widgets; `render` shows a widget that
// carries the whole bundle itself.
export default {
  initialize() {
    stage.warm(); // while the reader reads on, or Python still draws the still picture
    return { mount };
  },
  render: ({ model, el, signal }) => mount({ model, el, signal: signal ?? new AbortController().signal }),
};

mountPage(mount);
