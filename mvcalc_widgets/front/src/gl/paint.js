// The one material of everything in a space: colours from the vertices, and a little light where there are normals.

import { DoubleSide, NoBlending, NormalBlending, ShaderMaterial } from "three";

const VERTEX = `
  varying vec3 shade;
  void main() {
    float light = dot(normal, normal) < 0.5 ? 1.0 : 0.74 + 0.26 * abs(dot(normal, normalize(vec3(2.0, -2.0, 5.0))));
    shade = color * light;
    gl_Position = projectionMatrix * modelViewMatrix * vec4(position, 1.0);
  }`;
const FRAGMENT = `
  uniform float opacity;
  varying vec3 shade;
  void main() { gl_FragColor = vec4(shade, opacity); }`;

/** One small program serves every solid: without a graphics card, compiling programs is most of the first picture. */
export function paint(opacity = 1) {
  return new ShaderMaterial({
    vertexShader: VERTEX, fragmentShader: FRAGMENT, uniforms: { opacity: { value: opacity } },
    vertexColors: true, side: DoubleSide, transparent: opacity < 1, depthWrite: opacity > 0.5,
    blending: opacity < 1 ? NormalBlending : NoBlending, // three.js would make a second program for an opaque normal one
    polygonOffset: opacity < 1, polygonOffsetFactor: 1, polygonOffsetUnits: 1,
  });
}
