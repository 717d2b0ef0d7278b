// A plot: two axes seen from above, drawn as SVG.

import { html, set, svg, uniqueId } from "../dom.js";
import { linear, ticks, tickText } from "../scale.js";
import { ink } from "../theme.js";
import { MARKS } from "../marks/flat.js";

const MARGIN = { top: 8, right: 26, bottom: 26, left: 44 };
const DIGIT = 6.6; // room for one character of a tick's number

export function plot(panel, context) {
  const clipId = uniqueId("clip");
  const picture = svg("svg", { class: "mv-picture", role: "img", "aria-label": panel.description || panel.title });
  const clipBox = svg("rect"), frame = svg("g");
  const under = svg("g", { "clip-path": `url(#${clipId})` }), over = svg("g");
  picture.append(svg("defs", {}, svg("clipPath", { id: clipId }, clipBox)), frame, under, over);
  const place = { x: null, y: null, box: null, theme: context };
  const marks = panel.marks.map((mark) => MARKS[mark.kind](mark, place, under, over));
  const [horizontal, vertical] = panel.axes;
  let state = null;

  const resize = (width) => {
    const height = Math.round(Math.min(240, Math.max(180, width * 0.5)));
    const up = ticks(vertical.domain, 5), longest = Math.max(0, ...up.map((v) => tickText(v, up).length));
    const left = Math.max(MARGIN.left, 12 + DIGIT * longest);
    const box = { left, right: width - MARGIN.right, top: MARGIN.top, bottom: height - MARGIN.bottom };
    place.x = linear(horizontal.domain, [box.left, box.right]);
    place.y = linear(vertical.domain, [box.bottom, box.top]);
    place.box = box;
    set(picture, { width, height, viewBox: `0 0 ${width} ${height}` });
    set(clipBox, { x: box.left, y: box.top, width: box.right - box.left, height: box.bottom - box.top });
    const across = ticks(horizontal.domain, Math.max(3, Math.round(width / 80)));
    frame.replaceChildren(
      ...up.flatMap((v) => [
        svg("line", { class: "mv-grid", x1: box.left, x2: box.right, y1: place.y(v), y2: place.y(v) }),
        svg("text", { class: "mv-ticktext", x: box.left - 8, y: place.y(v), "text-anchor": "end", "dominant-baseline": "central", text: tickText(v, up) }),
      ]),
      ...across.map((v) => svg("text", { class: "mv-ticktext", x: place.x(v), y: box.bottom + 16, "text-anchor": "middle", text: tickText(v, across) })),
      svg("text", { class: "mv-axisname", x: width - 2, y: box.bottom + 16, "text-anchor": "end", text: horizontal.label, fill: ink(horizontal.role, "text") }),
      svg("text", { class: "mv-axisname", x: 2, y: box.top + 6, "dominant-baseline": "central", text: vertical.label, fill: ink(vertical.role, "text") }),
    );
    if (state) {
      for (const mark of marks) mark.layout?.(state);
      update(state);
    }
  };
  let laidOut = false;
  const update = (now) => {
    state = now;
    if (!place.x) return;
    if (!laidOut) for (const mark of marks) mark.layout?.(state);
    laidOut = true;
    for (const mark of marks) mark.update?.(state);
  };
  const node = html("section", { class: "mv-panel" }, html("h3", { text: panel.title }), picture);
  return { node, update, resize };
}
