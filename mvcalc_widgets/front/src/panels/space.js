// A space: a box with three axes that the reader turns, drawn by the page's one renderer into this view's own canvas.

import { Color, PerspectiveCamera, Scene } from "three";
import { OrbitControls } from "three/addons/controls/OrbitControls.js";
import { html, listen, set, setText } from "../dom.js";
import { Box, placing } from "../gl/box.js";
import { Labels } from "../gl/labels.js";
import { sharpness } from "../gl/stage.js";
import { dispose, SOLIDS } from "../marks/solid.js";
import { STROKES } from "../marks/strokes.js";
import { legendEnds, written } from "../numbers.js";
import { colourScale } from "../theme.js";

const FIELD_OF_VIEW = 20, RADIUS = 0.82; // of the ball around the box, so that no corner leaves the picture as it turns
const LATE = 30, COARSEST = 0.5; // ms of a late frame; resolution of a turn, relative to rest

export function space(panel, context) {
  const { stage, signal, theme, cameras, index } = context;
  const canvas = html("canvas", { class: "mv-canvas", tabindex: "0", role: "img", "aria-label": `${panel.description || panel.title}. Arrow keys turn it, Home turns it back.` });
  const paper = canvas.getContext("2d");
  const labels = new Labels();
  const legend = panel.legend ? html("div", { class: "mv-legend" }, html("span"), html("i"), html("span")) : null;
  const away = html("p", { class: "mv-away", hidden: true });
  const frame = html("div", { class: "mv-space" }, canvas, labels.node, legend, away);
  const node = html("section", { class: "mv-panel" }, html("h3", { text: panel.title }), frame);
  if (!stage.open()) frame.append(html("p", { class: "mv-message", text: "This browser draws no WebGL, so the picture in space is missing; everything else works." }));

  const camera = new PerspectiveCamera(FIELD_OF_VIEW, 1, 0.1, 20);
  camera.up.set(0, 0, 1);
  const world = new Scene();

  // --- what is drawn: solids by WebGL, strokes over them
  const put = placing(panel.axes), scale = colourScale(context.colours.scale);
  const holds = (...at) => at.every((v, k) => {
    const [a, b] = panel.axes[k].domain, hair = (b - a) * 1e-6;
    return v >= a - hair && v <= b + hair;
  });
  const strokes = panel.marks.filter((mark) => STROKES[mark.kind]).map((mark) => STROKES[mark.kind](mark, labels.strokes));
  let solids = [], box = null, state = null;
  const build = () => {
    const shades = theme();
    const place = { put, holds, scale, colour: (role) => new Color((shades.roles[role] ?? shades.roles.ink).mark) };
    box = new Box(panel.axes, new Color(shades.grid));
    solids = panel.marks.filter((mark) => SOLIDS[mark.kind]).map((mark) => SOLIDS[mark.kind](mark, place));
    world.add(box.object, ...solids.map((solid) => solid.object));
    for (const solid of solids) solid.update(state);
    if (legend) showLegend();
  };
  const clear = () => {
    for (const object of [...world.children]) {
      world.remove(object);
      dispose(object);
    }
    [box, solids] = [null, []];
  };
  const view = {
    put, holds,
    pixels: (at) => labels.toPixels(at, camera),
    get hides() { return solids.some((solid) => solid.blocks); },
    hidden: (at) => solids.some((solid) => solid.blocks?.(at, camera.position)),
  };

  // --- when it is drawn
  let queued = 0, stale = true, coarse = false, turning = false, missed = false, share = 1, lastFrame = 0, size = [0, 0];
  const draw = (now) => {
    cancelAnimationFrame(queued);
    queued = 0;
    missed = !context.visible() || !size[0] || !state;
    if (missed) return;
    if (stale || coarse !== turning) drawWorld(now);
    labels.drawNames(strokes.map((stroke) => stroke(state, view)).filter(Boolean));
    sayWhere();
  };
  /** Where the point has left the box, says where it is. */
  const sayWhere = () => {
    const point = panel.marks.find((mark) => mark.kind === "Point"), place = point ? state.numbers(point.at) : [];
    const out = panel.axes.filter(({ domain: [a, b] }, k) => place[k] < a || place[k] > b);
    const gone = out.length && place.every(Number.isFinite);
    set(away, { hidden: !gone });
    if (gone) setText(away, `outside this picture: ${out.map((axis) => `${axis.label} = ${written(place[panel.axes.indexOf(axis)])}`).join(", ")}`);
  };
  const drawWorld = (now) => {
    if (!box) build();
    adapt(now);
    const ratio = sharpness() * (turning ? share : 1);
    const [width, height] = size.map((s) => Math.max(1, Math.round(s * ratio)));
    if (canvas.width !== width || canvas.height !== height) Object.assign(canvas, { width, height });
    box.face(camera.position);
    stage.draw(world, camera, paper, !turning);
    labels.drawAxes(box, camera);
    stale = false;
    coarse = turning;
  };
  const request = () => {
    if (!queued) queued = requestAnimationFrame(draw);
  };
  /** Where the frames of a turn come late it gets coarser; at rest it is sharp again. */
  const adapt = (now) => {
    const since = now - lastFrame;
    lastFrame = now;
    if (turning && since < 300) share = Math.min(1, Math.max(COARSEST, share * (since > LATE ? 0.93 : 1.01)));
  };

  // --- the camera belongs to the browser, and survives every update
  const distance = () => {
    const half = (FIELD_OF_VIEW * Math.PI) / 360, aspect = size[0] / size[1] || 1;
    return RADIUS / Math.sin(Math.min(half, Math.atan(Math.tan(half) * aspect)));
  };
  const home = () => {
    const [around, up] = panel.view.map((degrees) => (degrees * Math.PI) / 180), far = distance();
    camera.position.set(far * Math.cos(up) * Math.cos(around), far * Math.cos(up) * Math.sin(around), far * Math.sin(up));
    camera.zoom = 1;
    camera.updateProjectionMatrix();
    controls.update();
  };
  const controls = new OrbitControls(camera, canvas);
  controls.target.set(0, 0, -0.02);
  Object.assign(controls, { enablePan: false, enableZoom: false, cursorStyle: "grab", minPolarAngle: 0.15, maxPolarAngle: Math.PI / 2 - 0.02, rotateSpeed: 0.7 });
  canvas.style.touchAction = "pan-y";
  listen(canvas, "wheel", (event) => { controls.enableZoom = event.ctrlKey; }, signal, { capture: true, passive: true });
  controls.addEventListener("start", () => { turning = true; });
  controls.addEventListener("end", () => { turning = false; request(); });
  controls.addEventListener("change", () => {
    stale = true;
    cameras.set(index, { position: camera.position.clone(), zoom: camera.zoom });
    request();
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

  stage.onRestored(() => { stale = true; request(); }, signal);
  signal.addEventListener("abort", () => {
    cancelAnimationFrame(queued);
    controls.dispose();
    clear();
  });

  return {
    node,
    update(now) {
      state = now;
      for (const solid of solids) if (solid.moving) { solid.update(state); stale = true; }
      draw(performance.now());
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
      stale = true;
      if (first) draw(performance.now()); // in the frame that shows the card
      else request();
    },
    repaint() {
      clear();
      stale = true;
      request();
    },
    appear() {
      if (missed) request();
    },
  };

  function showLegend() {
    const range = solids.map((solid) => solid.range?.()).find(Boolean);
    if (!range || !Number.isFinite(range[0])) return;
    const [low, , high] = legend.children, [from, to] = legendEnds(...range);
    setText(low, `${panel.legend} = ${from}`);
    setText(high, to);
    legend.children[1].style.background = `linear-gradient(90deg, ${context.colours.scale.join(", ")})`;
  }
}
