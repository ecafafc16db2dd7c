/**
 * Starts a detector of a token format: `node tools/new-detector.ts <provider> <what> <prefix>`, for example
 * `node tools/new-detector.ts acme api-key acme_`. Writes secrets/<provider>.ts, or says where to add to it.
 */
import { existsSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const [provider, what, prefix] = process.argv.slice(2);
if (!provider || !what || !prefix || !/^[a-z0-9-]+$/.test(`${provider}${what}`)) {
  console.error("usage: node tools/new-detector.ts <provider> <what> <prefix>   (names in lower case with dashes)");
  process.exit(2);
}

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const relativePath = join("server", "src", "engine", "detectors", "secrets", `${provider}.ts`);
const title = provider.replace(/(?:^|-)([a-z])/g, (_, letter: string) => ` ${letter.toUpperCase()}`).trim();

const entry = `  prefixToken({
    id: "${provider}-${what}",
    provider: "${title}",
    title: "${title} ${what.replaceAll("-", " ")}",
    level: "high",
    grants: "act as its owner",
    prefixes: ["${prefix}"],
    rest: an(32),
    source: "https://",
  }),`;

const file = `/** ${title}: ${what.replaceAll("-", " ")}. */
import { prefixToken } from "../shape/prefixToken.ts";
import { an } from "../shape/shape.ts";

export default [
${entry}
];
`;

if (existsSync(join(root, relativePath))) {
  console.log(`${relativePath} exists; add to its list:\n${entry}`);
} else {
  writeFileSync(join(root, relativePath), file);
  console.log(`wrote ${relativePath}`);
}
console.log(`Then: set the alphabet and length of \`rest\`, what it grants and the vendor's page; contextToken, infixToken and
runToken (detectors/shape) are for tokens without a beginning of their own. Run \`npm run generate\` and
\`npx vitest run test/engine/detectors/examples.test.ts\`.`);
