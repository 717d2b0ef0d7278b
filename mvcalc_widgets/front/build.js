// Builds src/engine.js into the one file that travels to a page: node build.js [outfile], default ../render/bundle.js
import { readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const here = dirname(fileURLToPath(import.meta.url));
const outfile = process.argv[2] ? resolve(process.argv[2]) : resolve(here, "../render/bundle.js");

/** The licences of what is bundled, as one comment: they ask to go wherever the bundle goes. */
function licences() {
  const { dependencies } = JSON.parse(readFileSync(resolve(here, "package.json"), "utf8"));
  const texts = Object.entries(dependencies).map(([name, version]) =>
    `${name} ${version}\n\n${readFileSync(resolve(here, "node_modules", name, "LICENSE"), "utf8").trim()}`);
  return `/*! This file holds:\n\n${texts.join("\n\n----\n\n")}\n*/`;
}

await build({
  entryPoints: [resolve(here, "src/engine.js")],
  absWorkingDir: here, // so that the bytes do not depend on where the build was started
  outfile,
  bundle: true,
  minify: true,
  format: "esm",
  target: "es2022",
  loader: { ".css": "text" },
  legalComments: "none", // the licences stand whole in the footer
  footer: { js: licences() },
  logLevel: "warning",
});
