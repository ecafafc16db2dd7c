/** `npm run new:risk -- <family> <id>` writes a risk that compiles, and whose examples fail until it is real. */
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const [family, id] = process.argv.slice(2);
const kebab = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
if (!family || !id || !kebab.test(family) || !kebab.test(id)) {
  console.error(
    "usage: npm run new:risk -- <family> <id>      for example: npm run new:risk -- errors swallowed-error",
  );
  process.exit(2);
}

const risks = join(dirname(fileURLToPath(import.meta.url)), "..", "server", "src", "engine", "risks");
const folder = join(risks, family);
if (!existsSync(folder)) {
  console.error(
    `There is no family "${family}". A new family also joins RiskFamily in server/src/engine/risks/risk.ts.`,
  );
  process.exit(2);
}
const file = join(folder, `${id}.ts`);
if (existsSync(file)) {
  console.error(`${id} exists already.`);
  process.exit(2);
}

const source = `/** One or two lines: what goes wrong, and what decides it. */
import { defineRisk } from "../risk.ts";

export default defineRisk({
  meta: {
    id: "${id}",
    family: "${family}",
    title: "Short title, no full stop",
    severity: "warning",
    languages: ["python"],
    messages: {
      found: {
        what: "{call} does something without the bound it needs.",
        why: "What happens in production, so that the reader understands the failure and not the rule.",
        next: "What to do next.",
      },
    },
  },
  detect: {
    call(call, review) {
      if (!review.hasRole(call, "http.call")) return undefined;
      return { message: "found" as const, at: call, values: { call: review.textOf(call.callee) }, restsOn: call };
    },
  },
  examples: {
    flags: [
      {
        title: "The plain case; the expected span is drawn",
        language: "python",
        code: \`
          «replace_me()»
        \`,
      },
    ],
    accepts: [
      {
        title: "Close to it, and right",
        language: "python",
        code: \`
          replace_me(timeout=1)
        \`,
      },
    ],
  },
});
`;
mkdirSync(folder, { recursive: true });
writeFileSync(file, source);
console.log(`server/src/engine/risks/${family}/${id}.ts
Next: npm run generate, then npx vitest run test/engine/risks -t ${id}
Think of: aliases and re-exports, wrappers, options built elsewhere, generated code, tests, comments and strings, nested
functions, framework versions, pasted code that starts in the middle. At least four examples each way and language.`);
