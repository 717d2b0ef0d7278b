// A card: one scene on the page, with its controls, its panels and its link to Python.

import { html, listen, set } from "./dom.js";
import { field } from "./controls/field.js";
import { slider } from "./controls/slider.js";
import { tick } from "./controls/tick.js";
import { agreement } from "./panels/agreement.js";
import { bars } from "./panels/bars.js";
import { formula } from "./panels/formula.js";
import { plot } from "./panels/plot.js";
import { sentence } from "./panels/sentence.js";
import { space } from "./panels/space.js";
import { steps } from "./panels/steps.js";
import { table } from "./panels/table.js";
import { State } from "./state.js";
import { isDark, paint, watchTheme } from "./theme.js";

export const VERSION = 1;
const PANELS = { Space: space, Plot: plot, Bars: bars, Formula: formula, Sentence: sentence, Table: table, Steps: steps };
const SAVE_AFTER = 1000; // ms after the last move, for a hand that never lets go

export function card({ model, el, signal, stage }) {
  const root = html("div", { class: "mv-card", "data-lm-suppress-shortcuts": "true" });
  const cameras = new Map(), open = new Map();
  const python = { gone: false, changed: null };
  let shown = null;
  const build = () => {
    const scene = model.get("wire");
    const focus = shown?.root.contains(document.activeElement) ? document.activeElement.dataset.key : null;
    const drafts = shown?.drafts() ?? [];
    shown?.end();
    shown = null;
    root.replaceChildren();
    if (!scene) return;
    if (scene.version !== VERSION) {
      root.append(html("p", { class: "mv-message", text: `This picture was made by another version of mvcalc_widgets (${scene.version}, here ${VERSION}). Run the cell again.` }));
      return;
    }
    python.changed = null;
    shown = content({ scene, model, python, root, stage, cameras, open, signal });
    shown.resume(drafts);
    if (focus && !root.contains(document.activeElement)) root.querySelector(`[data-key="${CSS.escape(focus)}"]`)?.focus();
  };
  el.append(root);
  build();
  model.on("change:wire", build);
  const onMessage = (message) => {
    if (message?.kind === "refused") shown?.refuse(message);
  };
  model.on("msg:custom", onMessage);
  const unwatch = watchKernel(model, root, signal, python);
  const end = () => {
    shown?.end();
    shown = null;
    unwatch();
    model.off("change:wire", build);
    model.off("msg:custom", onMessage);
    root.remove();
  };
  signal.addEventListener("abort", end, { once: true });
  return end;
}

/** Everything inside the card for one scene; `end` takes it away again. */
function content({ scene, model, python, root, stage, cameras, open, signal: life }) {
  const own = new AbortController();
  const signal = AbortSignal.any([life, own.signal]);
  const colours = scene.colours;
  const theme = () => (isDark() ? colours.dark : colours.light);
  const repaint = () => paint(root, theme(), isDark());
  repaint();
  set(root, { role: "group", "aria-label": scene.title });

  let visible = true, saver = 0;
  const context = { stage, signal, theme, colours, cameras, visible: () => visible };
  const state = new State(model, scene, () => {
    clearTimeout(saver);
    saver = setTimeout(() => state.commit(), SAVE_AFTER);
    follow();
    update();
  });
  const away = { message: "Python is not connected, so nothing can read this formula.", position: null, hint: "Run the cell again, then change it." };
  const kernel = {
    live: model.get("live") !== false,
    edit: (name, text) => (python.gone ? fields.get(name).refuse({ text, ...away }) : model.send({ kind: "edit", name, text })),
  };

  // --- controls
  const fields = new Map(), movers = [];
  const rows = { fields: html("div", { class: "mv-fields" }), controls: html("div", { class: "mv-controls" }) };
  let group = null;
  for (const control of scene.controls) {
    if (control.kind === "Field") {
      const made = field(control, kernel, signal);
      fields.set(control.name, made);
      for (const part of made.node.querySelectorAll("button, input")) part.dataset.key = `field-${control.name}`; // the chip is the first
      rows.fields.append(made.node);
      continue;
    }
    const made = control.kind === "Slider" ? slider(control, state, signal) : tick(control, state, signal);
    movers.push(made);
    for (const part of made.node.querySelectorAll("input, button")) part.dataset.key = `${part.tagName}-${control.name}`;
    if (control.kind === "Tick") {
      if (group?.name !== control.group) {
        group = { name: control.group, node: html("div", { class: "mv-ticks", role: "group", "aria-label": control.group }, html("span", { class: "mv-muted", text: control.group })) };
        rows.controls.append(group.node);
      }
      group.node.append(made.node);
    } else rows.controls.append(made.node);
  }
  const tip = html("span", { class: "mv-tip", text: "click a formula to change it" });
  if (fields.size) rows.fields.append(tip);
  const setLive = (live) => {
    for (const made of fields.values()) made.setLive(live);
    set(tip, { hidden: !live });
  };
  setLive(kernel.live && !python.gone);
  const light = scene.light ? agreement(scene.light) : null;
  if (light) rows.controls.append(light.node);

  // --- panels
  let index = 0;
  const make = (panel) => PANELS[panel.kind](panel, { ...context, index: index++ });
  const columns = scene.columns.map((column) => column.map(make)), below = scene.below.map(make);
  const panels = [...columns.flat(), ...below];
  const grid = html("div", { class: "mv-columns" }, ...columns.map((column) => html("div", { class: "mv-column" }, ...column.map((p) => p.node))));
  const withControls = model.get("controls") !== false;
  root.replaceChildren(...[
    withControls && fields.size ? rows.fields : null,
    withControls && rows.controls.childElementCount ? rows.controls : null,
    columns.length ? grid : null,
    ...below.map((panel) => panel.node),
  ].filter(Boolean));
  // JupyterLab looks for shortcuts from the focused node upwards and stops at this mark, so it is needed on each of them
  for (const part of root.querySelectorAll("button, input, summary, [tabindex]")) part.dataset.lmSuppressShortcuts = "true";
  for (const fold of root.querySelectorAll("details[data-fold]")) {
    fold.open = open.get(fold.dataset.fold) ?? false;
    listen(fold, "toggle", () => open.set(fold.dataset.fold, fold.open), signal);
  }
  const pop = light?.node;
  if (pop) {
    listen(document, "pointerdown", (event) => { if (pop.open && !pop.contains(event.target)) pop.open = false; }, signal);
    listen(pop, "keydown", (event) => { if (event.key === "Escape") pop.open = false; }, signal);
  }

  // --- one frame updates everything, so that all numbers belong to the same moment
  let queued = 0;
  const update = () => {
    if (!queued) queued = requestAnimationFrame(draw);
  };
  const draw = () => {
    queued = 0;
    for (const part of movers) part.update();
    light?.update(state);
    for (const panel of panels) panel.update(state);
  };
  const fromModel = () => {
    if (state.names.every((name) => Number(model.get(state.key(name))) === state.values[name])) return;
    state.read();
    update();
  };
  const watched = state.names.map((name) => [`change:${state.key(name)}`, fromModel]);
  // a counter of steps, for ipywidgets' Play, which counts in whole numbers: it moves the slider and follows it
  const counters = scene.controls.filter(({ kind }) => kind === "Slider").map(({ name, minimum, maximum, step }) => ({
    name, key: `${state.key(name)}_step`,
    count: () => Math.round((state.values[name] - minimum) / step),
    at: (count) => Math.min(maximum, Number((minimum + step * count).toPrecision(12))),
  }));
  const follow = () => {
    for (const { key, count } of counters) if (typeof model.get(key) === "number" && model.get(key) !== count()) model.set(key, count());
  };
  for (const { name, key, count, at } of counters)
    watched.push([`change:${key}`, () => { if (model.get(key) !== count()) state.set(name, at(model.get(key))); }]);
  for (const [event, handler] of watched) model.on(event, handler);

  // --- sizes, visibility, theme
  const sizes = new ResizeObserver((entries) => {
    for (const { target, contentRect } of entries) {
      const width = Math.floor(contentRect.width);
      if (width > 0) panels.find((panel) => panel.node === target)?.resize?.(width);
    }
  });
  for (const panel of panels) if (panel.resize) sizes.observe(panel.node);
  const sight = new IntersectionObserver((entries) => {
    visible = entries.at(-1).isIntersecting;
    if (visible) for (const panel of panels) panel.appear?.();
  }, { rootMargin: "100px" });
  sight.observe(root);
  watchTheme(() => {
    repaint();
    for (const panel of panels) panel.repaint?.();
  }, signal);

  python.changed = (gone) => setLive(kernel.live && !gone);
  draw();
  return {
    root,
    refuse: ({ name, ...error }) => fields.get(name)?.refuse(error),
    drafts: () => [...fields].map(([name, made]) => [name, made.draft()]).filter(([, draft]) => draft),
    resume(drafts) {
      for (const [name, draft] of drafts) fields.get(name)?.resume(draft);
    },
    end() {
      own.abort();
      clearTimeout(saver);
      cancelAnimationFrame(queued);
      sizes.disconnect();
      sight.disconnect();
      for (const [event, handler] of watched) model.off(event, handler);
    },
  };
}

/** Says so when Python is gone, and takes it back when it returns; moving goes on all the while. */
function watchKernel(model, root, signal, python) {
  const note = html("p", { class: "mv-offline", role: "status", hidden: true });
  root.before(note);
  signal.addEventListener("abort", () => note.remove());
  const say = (gone) => {
    python.gone = gone;
    python.changed?.(gone);
    note.hidden = !gone;
    note.textContent = gone ? "Python is not connected: you can still move everything; to change a formula, run this cell again." : "";
  };
  // anywidget takes the class's own listener away: the class tells how things stood when the view was made, the event
  // that the kernel was restarted since. A kernel that is shut down sends no event; JupyterLab's session tells of it.
  say(Boolean(root.closest(".jupyter-widgets-disconnected")));
  const gone = () => say(true);
  const session = model.widget_manager?.context?.sessionContext;
  const onStatus = (_, status) => { if (["restarting", "autorestarting", "terminating", "dead"].includes(status)) gone(); };
  model.on("comm_live_update", gone);
  session?.statusChanged?.connect(onStatus);
  return () => {
    model.off("comm_live_update", gone);
    session?.statusChanged?.disconnect(onStatus);
  };
}
