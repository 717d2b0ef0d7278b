// The slider: a native range with its value beside it, its holes marked on the track, and a button that lets it run.

import { html, listen, set, setText, uniqueId } from "../dom.js";
import { written } from "../numbers.js";

const CROSSING = 9; // seconds that a run takes from one end to the other
const COARSE = 10, FINE = 0.1; // of a step: Page keys, and Shift

/** @returns {{node: HTMLElement, update(): void, stop(): void}} */
export function slider(control, state, signal) {
  const id = uniqueId("slider");
  const { minimum, maximum, step, name, label } = control;
  // The steps of a native range begin at its minimum, so it begins and ends at whole steps; `clamp` keeps to the domain.
  const [first, last] = [Math.floor(minimum / step + 1e-9), Math.ceil(maximum / step - 1e-9)].map((k) => Number((k * step).toPrecision(12)));
  const range = html("input", { type: "range", id, min: first, max: last, step, class: "mv-range" });
  const value = html("output", { class: "mv-value", for: id });
  const track = html("span", { class: "mv-track" }, range);
  for (const hole of control.holes) {
    const notch = html("span", { class: "mv-hole", title: `${label} ≠ ${written(hole, 2).replace(/\.?0+$/, "")}` });
    notch.style.setProperty("--at", (hole - first) / (last - first));
    track.append(notch);
  }
  const node = html("div", { class: "mv-slider" }, html("label", { for: id, class: "mv-name", text: label }), track, value);
  const run = control.play ? player(control, state, signal) : null;
  if (run) node.prepend(run.node);

  const clamp = (v) => Math.min(maximum, Math.max(minimum, Number(v.toPrecision(12))));
  const move = (v) => { state.set(name, clamp(v)); };
  let fine = false; // Shift moves finely
  const grain = (event) => {
    fine = event.shiftKey;
    if (event.buttons) set(range, { step: fine ? "any" : step });
  };
  listen(range, "pointerdown", (event) => { run?.stop(); grain(event); }, signal);
  listen(range, "pointermove", grain, signal);
  listen(range, "keydown", (event) => {
    const by = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1, PageUp: COARSE, PageDown: -COARSE }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    run?.stop();
    const grid = step * (event.shiftKey ? FINE : 1), now = state.values[name];
    move(((by > 0 ? Math.floor(now / grid + 1e-6) : Math.ceil(now / grid - 1e-6)) + by) * grid);
    state.commit();
  }, signal);
  listen(range, "input", () => {
    run?.stop();
    const now = Number(range.value), grid = step * (fine ? FINE : 1);
    move(Math.round(now / grid) * grid);
  }, signal);
  listen(range, "change", () => state.commit(), signal);

  const update = () => {
    const now = state.values[name];
    const onStep = Math.abs(now / step - Math.round(now / step)) < 1e-6;
    set(range, { step: onStep && !fine ? step : "any" }); // a value between two steps keeps its place
    if (Number(range.value) !== now) range.value = now;
    range.style.setProperty("--at", (now - first) / (last - first));
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
