/**
 * Bundles the extension into dist/: client, server, types (ts-morph, loaded on first need), cli; copies the grammars.
 *   node esbuild.mjs [--production] [--watch]
 */

import { chmodSync, copyFileSync, existsSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import { basename, join } from "node:path";
import { context } from "esbuild";
import { forbiddenInputs, writeNotices } from "./tools/build/checks.mjs";
import { problemMatcher, TYPES_ENTRY } from "./tools/build/plugins.mjs";

const root = import.meta.dirname;
const production = process.argv.includes("--production");
const watch = process.argv.includes("--watch");

const BUNDLES = [
  { source: "client/src/extension.ts", output: "client.cjs", external: ["vscode"], heavy: false },
  { source: "server/src/lsp/main.ts", output: "server.cjs", external: [], heavy: false },
  { source: TYPES_ENTRY, output: "types.cjs", external: [], heavy: true },
  { source: "server/src/cli/main.ts", output: "cli.cjs", external: [], heavy: false },
];

/** Only the grammars in use, under the names server/src/node/grammarFiles.ts looks for. */
const GRAMMARS = {
  "web-tree-sitter.wasm": "web-tree-sitter/web-tree-sitter.wasm",
  "tree-sitter-python.wasm": "@vscode/tree-sitter-wasm/wasm/tree-sitter-python.wasm",
  "tree-sitter-typescript.wasm": "@vscode/tree-sitter-wasm/wasm/tree-sitter-typescript.wasm",
  "tree-sitter-tsx.wasm": "@vscode/tree-sitter-wasm/wasm/tree-sitter-tsx.wasm",
  "tree-sitter-go.wasm": "@vscode/tree-sitter-wasm/wasm/tree-sitter-go.wasm",
  "tree-sitter-java.wasm": "@vscode/tree-sitter-wasm/wasm/tree-sitter-java.wasm",
};

function options(bundle) {
  return {
    absWorkingDir: root,
    entryPoints: [bundle.source],
    outfile: `dist/${bundle.output}`,
    bundle: true,
    platform: "node",
    format: "cjs",
    target: "node20",
    // Some packages publish a CommonJS wrapper that a bundler cannot follow beside their plain modules.
    mainFields: ["module", "main"],
    external: bundle.external,
    minify: production,
    sourcemap: production ? false : "linked",
    legalComments: "none",
    // Its main file is UMD, whose requires a bundler cannot see.
    alias: { "jsonc-parser": "jsonc-parser/lib/esm/main.js" },
    metafile: true,
    logLevel: "silent",
    // ES modules among the dependencies ask where they are; a CommonJS bundle has no import.meta.
    define: { "import.meta.url": "moduleUrl" },
    banner: { js: 'const moduleUrl = require("node:url").pathToFileURL(__filename).href;' },
    plugins: [problemMatcher(watch)],
  };
}

function copyGrammars() {
  mkdirSync(join(root, "dist/grammars"), { recursive: true });
  for (const [name, source] of Object.entries(GRAMMARS)) {
    copyFileSync(join(root, "node_modules", source), join(root, "dist/grammars", name));
  }
}

/** Outputs of an earlier layout go; current ones are overwritten, so a running editor never finds dist/ empty. */
function removeStaleOutputs() {
  const dist = join(root, "dist");
  if (!existsSync(dist)) return;
  for (const name of readdirSync(dist, { recursive: true, encoding: "utf8" })) {
    const current = ["grammars", ...BUNDLES.map(({ output }) => output)].includes(name) || basename(name) in GRAMMARS;
    if (!current) rmSync(join(dist, name), { recursive: true, force: true });
  }
}

function kilobytes(bytes) {
  return `${Math.round(bytes / 1000)} kB`;
}

/** One bundle; the problems found in it. */
async function buildOnce(bundle) {
  const builder = await context(options(bundle));
  try {
    const { metafile } = await builder.rebuild();
    const output = metafile.outputs[`dist/${bundle.output}`];
    console.log(`  dist/${bundle.output} ${kilobytes(output.bytes)}`);
    const problems = bundle.heavy ? [] : forbiddenInputs(metafile, bundle.output);
    return { metafile, problems };
  } catch (error) {
    return { problems: [`${bundle.source}: ${error.errors?.length ?? 1} error(s), shown above`] };
  } finally {
    await builder.dispose();
  }
}

async function build() {
  removeStaleOutputs();
  copyGrammars();
  const missing = BUNDLES.filter((bundle) => !existsSync(join(root, bundle.source)));
  const results = [];
  for (const bundle of BUNDLES) if (!missing.includes(bundle)) results.push(await buildOnce(bundle));
  if (existsSync(join(root, "dist/cli.cjs"))) chmodSync(join(root, "dist/cli.cjs"), 0o755);
  writeNotices(results.flatMap((result) => result.metafile ?? []));
  const problems = [
    ...missing.map((bundle) => `${bundle.source}: entry point of dist/${bundle.output} does not exist`),
    ...results.flatMap((result) => result.problems),
  ];
  for (const problem of problems) console.error(`x ${problem}`);
  if (problems.length > 0) process.exitCode = 1;
}

async function buildAndWatch() {
  copyGrammars();
  for (const bundle of BUNDLES) await (await context(options(bundle))).watch();
}

await (watch ? buildAndWatch() : build());
