// The slider: a native range with its value beside it, its holes marked on the track, and a button that lets it run.

import { html, listen, set, setText, uniqueId } from "../dom.js";
import { written } from "../numbers.js";

const CROSSING = 9; // seconds that a run takes from one end to the other
const COARSE = 10, FINE = 0.1; // of a step: Page keys, and Shift

/** @returns {{node: HTMLElement, update(): void, stop(): void}} */
export function slider(control, state, signal) {
  const id = uniqueId("slider");
  const { minimum, maximum, step, name, label } = control;
  const range = html("input", { type: "range", id, min: minimum, max: maximum, step, class: "mv-range" });
  const value = html("output", { class: "mv-value", for: id });
  const track = html("span", { class: "mv-track" }, range);
  for (const hole of control.holes) {
    const notch = html("span", { class: "mv-hole", title: `${label} ≠ ${written(hole, 2).replace(/\.?0+$/, "")}` });
    notch.style.setProperty("--at", (hole - minimum) / (maximum - minimum));
    track.append(notch);
  }
  const node = html("div", { class: "mv-slider" }, html("label", { for: id, class: "mv-name", text: label }), track, value);
  const run = control.play ? player(control, state, signal) : null;
  if (run) node.prepend(run.node);

  const clamp = (v) => Math.min(maximum, Math.max(minimum, Number(v.toPrecision(12))));
  const move = (v) => { state.set(name, clamp(v)); };
  // Shift moves finely: while it is held the range may stop anywhere between two steps.
  const grain = (event) => set(range, { step: event.shiftKey ? step * FINE : step });
  listen(range, "pointerdown", (event) => { run?.stop(); grain(event); }, signal);
  listen(range, "keydown", (event) => {
    const by = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1, PageUp: COARSE, PageDown: -COARSE }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    run?.stop();
    const grid = step * (event.shiftKey ? FINE : 1), now = state.values[name];
    move(((by > 0 ? Math.floor(now / grid + 1e-6) : Math.ceil(now / grid - 1e-6)) + by) * grid);
    state.commit();
  }, signal);
  listen(range, "input", () => { run?.stop(); move(Number(range.value)); }, signal);
  listen(range, "change", () => state.commit(), signal);

  const update = () => {
    const now = state.values[name];
    const onGrid = Math.abs(now / step - Math.round(now / step)) < 1e-6;
    if (!onGrid && range.step !== "any" && Number(range.step) === step) set(range, { step: "any" });
    else if (onGrid && range.step === "any") set(range, { step });
    if (Number(range.value) !== now) range.value = now;
    range.style.setProperty("--at", (now - minimum) / (maximum - minimum));
    const decimals = Math.abs(now * 100 - Math.round(now * 100)) < 1e-6 ? 2 : 3;
    setText(value, written(now, decimals));
    set(range, { "aria-valuetext": `${label} = ${written(now, decimals)}` });
  };
  return { node, update, stop: () => run?.stop() };
}

/** The play button: smooth, or by steps of the slider where the reader asked for less motion. */
function player(control, state, signal) {
  const { minimum, maximum, step, name, label } = control;
  const button = html("button", { type: "button", class: "mv-play" });
  const speed = (maximum - minimum) / CROSSING;
  let timer = 0, last = 0;
  const show = () => {
    set(button, { "aria-label": timer ? `pause ${label}` : `play ${label}`, "data-running": Boolean(timer) });
  };
  const stop = () => {
    if (!timer) return;
    cancelAnimationFrame(timer);
    timer = 0;
    state.commit();
    show();
  };
  const tick = (now) => {
    const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
    const waited = Math.min(now - last, 1000) / 1000;
    if (!calm || waited >= 0.5) {
      last = now;
      const next = state.values[name] + (calm ? step * Math.max(1, Math.round((speed * 0.5) / step)) : speed * waited);
      state.set(name, Math.min(maximum, next));
    }
    if (state.values[name] >= maximum) stop();
    else timer = requestAnimationFrame(tick);
  };
  listen(button, "click", () => {
    if (timer) return stop();
    if (state.values[name] >= maximum) state.set(name, minimum);
    last = performance.now();
    timer = requestAnimationFrame(tick);
    show();
  }, signal);
  signal.addEventListener("abort", () => cancelAnimationFrame(timer));
  show();
  return { node: button, stop };
}
