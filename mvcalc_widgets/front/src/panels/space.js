// A space: a box with three axes that the reader turns, drawn by the page's one renderer into this view's own canvas.

import { AmbientLight, Color, DirectionalLight, PerspectiveCamera, Scene, Vector3 } from "three";
import { OrbitControls } from "three/addons/controls/OrbitControls.js";
import { html, listen, set, setText } from "../dom.js";
import { Box, placing, SIZE } from "../gl/box.js";
import { Labels } from "../gl/labels.js";
import { Layer } from "../gl/stage.js";
import { dispose, MARKS } from "../marks/solid.js";
import { written } from "../numbers.js";
import { colourScale } from "../theme.js";

const REST = 160; // ms without a change before the picture is smoothed
const FIELD_OF_VIEW = 20, RADIUS = 0.76;
const LATE = 30, SHARPEST = 1, COARSEST = 0.5; // ms of a late frame; resolution of a drag, relative to rest

export function space(panel, context) {
  const { stage, signal, theme, cameras, index } = context;
  const canvas = html("canvas", { class: "mv-canvas", tabindex: "0", role: "img", "aria-label": `${panel.description || panel.title}. Arrow keys turn it, Home turns it back.` });
  const paper = canvas.getContext("2d");
  const labels = new Labels();
  const legend = panel.legend ? html("div", { class: "mv-legend" }, html("span"), html("i"), html("span")) : null;
  const frame = html("div", { class: "mv-space" }, canvas, labels.node, legend);
  const node = html("section", { class: "mv-panel" }, html("h3", { text: panel.title }), frame);
  if (!stage.open()) frame.append(html("p", { class: "mv-message", text: "This browser draws no WebGL, so the picture in space is missing; everything else works." }));

  const camera = new PerspectiveCamera(FIELD_OF_VIEW, 1, 0.1, 20);
  camera.up.set(0, 0, 1);
  const view = { still: new Scene(), moving: new Scene(), camera, layer: new Layer() };
  const light = () => {
    const sun = new DirectionalLight(0xffffff, 1.5);
    sun.position.set(2, -2, 5);
    return [new AmbientLight(0xffffff, 1.9), sun];
  };
  view.still.add(...light());
  view.moving.add(...light());

  // --- what is drawn
  const put = placing(panel.axes);
  const scale = colourScale(context.colours.scale);
  let marks = [], box = null, state = null, dark = null;
  const build = () => {
    for (const { object } of marks) dispose(object);
    for (const scene of [view.still, view.moving]) scene.remove(...scene.children.filter((child) => !child.isLight));
    const shades = theme();
    const place = {
      put, scale,
      colour: (role) => new Color((shades.roles[role] ?? shades.roles.ink).mark),
      card: () => new Color(shades.card),
      holds: (...at) => at.every((v, k) => { const [a, b] = panel.axes[k].domain, hair = (b - a) * 1e-6; return v >= a - hair && v <= b + hair; }),
    };
    box = new Box(panel.axes, new Color(shades.grid));
    view.still.add(box.object);
    marks = panel.marks.map((mark) => MARKS[mark.kind](mark, place));
    for (const mark of marks) {
      (mark.moving ? view.moving : view.still).add(mark.object);
      if (state) mark.update(state);
    }
    view.layer.stale = true;
    dark = shades;
  };

  // --- when it is drawn
  let mood = "resting", queued = 0, timer = 0, sharpness = SHARPEST, lastFrame = 0, turning = false, size = [0, 0];
  const draw = (now) => {
    queued = 0;
    if (!context.visible() || !size[0]) { late = true; return; }
    late = false;
    adapt(now);
    const ratio = Math.min(2, devicePixelRatio || 1) * (mood === "resting" ? 1 : sharpness);
    const [width, height] = size.map((s) => Math.max(1, Math.round(s * ratio)));
    if (canvas.width !== width || canvas.height !== height) Object.assign(canvas, { width, height });
    box.face(camera.position);
    stage.draw(view, paper, mood);
    if (mood === "turning" || axesStale) {
      labels.drawAxes(box, camera);
      axesStale = false;
    }
    labels.drawNames(marks.flatMap((mark) => mark.anchors?.(state) ?? []), camera);
    if (mood !== "resting") {
      clearTimeout(timer);
      timer = setTimeout(() => { if (!turning) request("resting"); }, REST);
    }
  };
  let axesStale = true, late = false;
  const request = (next) => {
    mood = turning ? "turning" : next;
    if (!queued) queued = requestAnimationFrame(draw);
  };
  /** Where frames of a drag come late, the moving picture gets coarser; at rest it is sharp again. */
  const adapt = (now) => {
    const since = now - lastFrame;
    lastFrame = now;
    if (mood === "resting" || since > 200) return;
    if (since > LATE) sharpness = Math.max(COARSEST, sharpness * 0.93);
    else sharpness = Math.min(SHARPEST, sharpness * 1.01);
  };

  // --- the camera belongs to the browser, and survives every update
  const distance = () => {
    const half = (FIELD_OF_VIEW * Math.PI) / 360, aspect = size[0] / size[1] || 1;
    return RADIUS / Math.sin(Math.min(half, Math.atan(Math.tan(half) * aspect)));
  };
  const home = () => {
    const [around, up] = panel.view.map((degrees) => (degrees * Math.PI) / 180), far = distance();
    camera.position.set(far * Math.cos(up) * Math.cos(around), far * Math.cos(up) * Math.sin(around), far * Math.sin(up));
    controls.target.set(0, 0, -0.02);
    camera.zoom = 1;
    camera.updateProjectionMatrix();
    controls.update();
  };
  const controls = new OrbitControls(camera, canvas);
  Object.assign(controls, { enablePan: false, enableZoom: false, minPolarAngle: 0.15, maxPolarAngle: Math.PI / 2 - 0.02, rotateSpeed: 0.7 });
  canvas.style.touchAction = "pan-y";
  listen(canvas, "wheel", (event) => { controls.enableZoom = event.ctrlKey; }, signal, { capture: true, passive: true });
  controls.addEventListener("start", () => { turning = true; });
  controls.addEventListener("end", () => { turning = false; axesStale = true; request("resting"); });
  controls.addEventListener("change", () => {
    view.layer.stale = axesStale = true;
    cameras.set(index, { position: camera.position.clone(), zoom: camera.zoom });
    request("turning");
  });
  listen(canvas, "keydown", (event) => {
    const turn = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, 1], ArrowDown: [0, -1] }[event.key];
    if (!turn && event.key !== "Home") return;
    event.preventDefault();
    if (!turn) return home();
    const step = (5 * Math.PI) / 180, r = camera.position.length();
    const around = Math.atan2(camera.position.y, camera.position.x) + turn[0] * step;
    const up = Math.min(1.4, Math.max(0.03, Math.asin(camera.position.z / r) + turn[1] * step));
    camera.position.set(r * Math.cos(up) * Math.cos(around), r * Math.cos(up) * Math.sin(around), r * Math.sin(up));
    controls.update();
  }, signal);
  listen(canvas, "dblclick", home, signal);

  stage.onRestored(() => { view.layer.dispose(); request("resting"); }, signal);
  signal.addEventListener("abort", () => {
    cancelAnimationFrame(queued);
    clearTimeout(timer);
    controls.dispose();
    for (const { object } of marks) dispose(object);
    dispose(box.object);
    view.layer.dispose();
  });
  build();

  return {
    node,
    update(now) {
      const first = state === null;
      state = now;
      for (const mark of marks) if (first || mark.moving) mark.update(state);
      if (first && legend) showLegend();
      request(first ? "resting" : "moving");
    },
    resize(width) {
      const height = Math.round(Math.min(440, Math.max(260, width * 0.86)));
      if (size[0] === width && size[1] === height) return;
      const first = size[0] === 0;
      size = [width, height];
      Object.assign(canvas.style, { width: `${width}px`, height: `${height}px` });
      camera.aspect = width / height;
      camera.updateProjectionMatrix();
      labels.resize(width, height);
      const kept = cameras.get(index);
      if (!first || !kept) { if (!kept || first) home(); else camera.position.setLength(distance()); }
      else { camera.position.copy(kept.position); camera.zoom = kept.zoom; camera.updateProjectionMatrix(); controls.update(); }
      view.layer.stale = axesStale = true;
      if (state) request("resting");
    },
    repaint() {
      build();
      axesStale = true;
      if (state) request("resting");
    },
    appear() {
      if (late) request("resting");
    },
  };

  function showLegend() {
    const range = marks.map((mark) => mark.range?.()).find(Boolean);
    if (!range || !Number.isFinite(range[0])) return;
    const [low, , high] = legend.children;
    setText(low, `${panel.legend} = ${written(range[0], 1)}`);
    setText(high, written(range[1], 1));
    legend.children[1].style.background = `linear-gradient(90deg, ${context.colours.scale.join(", ")})`;
  }
}
