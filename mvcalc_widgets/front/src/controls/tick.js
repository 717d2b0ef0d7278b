// A tick box: switches one part of the picture on and off.

import { html, listen, uniqueId } from "../dom.js";
import { ink } from "../theme.js";

export function tick(control, state, signal) {
  const id = uniqueId("tick");
  const box = html("input", { type: "checkbox", id });
  box.style.accentColor = ink(control.role);
  const label = html("label", { for: id, text: control.label });
  label.style.color = ink(control.role, "text");
  listen(box, "change", () => { state.set(control.name, box.checked); state.commit(); }, signal);
  return {
    node: html("span", { class: "mv-tick" }, box, label),
    update() { box.checked = state.values[control.name] !== 0; },
  };
}
