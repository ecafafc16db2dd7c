/** The body of an answer is used before anybody looked at its status. */
import { forEachChild } from "../../model/code/children.ts";
import type { Call, Expression } from "../../model/code/expressions.ts";
import type { CodeNode } from "../../model/code/node.ts";
import { spanOf } from "../../model/code/node.ts";
import { enclosingFunction, statementOf } from "../../model/code/position.ts";
import type { Fix } from "../../model/fix.ts";
import type { Review } from "../../review/review.ts";
import { defineRisk } from "../risk.ts";

export default defineRisk({
  meta: {
    id: "unchecked-http-status",
    family: "remote-calls",
    title: "Answer used without looking at its status",
    severity: "warning",
    languages: ["python", "ecmascript"],
    messages: {
      unchecked: {
        what: "The answer of {call} is read without looking at its status.",
        why: "This client does not throw for 404 or 500. The error page of a proxy is parsed as if it were data: with luck that fails with a strange parse error, without it an error object is stored as a record.",
        next: "{how}",
      },
    },
  },
  detect: {
    call(call, review) {
      const fact = review.fact(call);
      if (!fact?.roles?.includes("http.call") || fact.throwsOnStatus !== false) return undefined;
      const reads = bodyReads(call, review);
      if (reads.length === 0 || isChecked(reads, review)) return undefined;
      return {
        message: "unchecked" as const,
        at: call,
        values: { call: `${review.textOf(call.callee)}()`, how: howTo(review) },
        restsOn: call,
      };
    },
  },
  fix: ({ at }, review) => ("kind" in at && at.kind === "call" ? raiseForStatus(at, review) : undefined),
  examples: {
    flags: [
      {
        title: "json() right away",
        language: "python",
        code: `
          import requests
          def user(user_id):
              return «requests.get(f"https://users.example/{user_id}", timeout=5)».json()
        `,
      },
      {
        title: "Through a name",
        language: "python",
        code: `
          import requests
          def user(user_id):
              response = «requests.get(f"https://users.example/{user_id}", timeout=5)»
              data = response.json()
              return data["name"]
        `,
        fixed: `
          import requests
          def user(user_id):
              response = requests.get(f"https://users.example/{user_id}", timeout=5)
              response.raise_for_status()
              data = response.json()
              return data["name"]
        `,
      },
      {
        title: "An awaited client",
        language: "python",
        code: `
          import httpx
          async def load(url):
              async with httpx.AsyncClient() as client:
                  response = await «client.get(url)»
                  return response.json()
        `,
      },
      {
        title: "The content is written to disk",
        language: "python",
        code: `
          import requests
          def download(url, path):
              r = «requests.get(url, timeout=30)»
              path.write_bytes(r.content)
        `,
      },
      {
        title: "fetch and json",
        language: "ecmascript",
        code: `
          export async function user(id: string) {
            const response = await «fetch(\`/users/\${id}\`, { signal })»;
            return response.json();
          }
        `,
      },
      {
        title: "A chain",
        language: "ecmascript",
        code: `
          const data = await (await «fetch(url, { signal })»).json();
        `,
      },
      {
        title: "then",
        language: "ecmascript",
        code: `
          «fetch(url, { signal })».then((res) => res.json()).then(show).catch(report);
        `,
      },
      {
        title: "Text",
        language: "ecmascript",
        code: `
          async function page(url: string) {
            const res = await «fetch(url, { signal })»;
            const html = await res.text();
            return parse(html);
          }
        `,
      },
    ],
    accepts: [
      {
        title: "raise_for_status",
        language: "python",
        code: `
          import requests
          def user(url):
              response = requests.get(url, timeout=5)
              response.raise_for_status()
              return response.json()
        `,
      },
      {
        title: "The status is compared",
        language: "python",
        code: `
          import requests
          def user(url):
              response = requests.get(url, timeout=5)
              if response.status_code == 404:
                  return None
              return response.json()
        `,
      },
      {
        title: "Given to the caller",
        language: "python",
        code: `
          import requests
          def send(url):
              return requests.post(url, timeout=5)
        `,
      },
      {
        title: "The body is not used",
        language: "python",
        code: `
          import requests
          def ping(url):
              requests.head(url, timeout=5)
        `,
      },
      {
        title: "ok is looked at",
        language: "ecmascript",
        code: `
          async function user(id: string) {
            const response = await fetch(\`/users/\${id}\`, { signal });
            if (!response.ok) throw new Error(\`users answered \${response.status}\`);
            return response.json();
          }
        `,
      },
      {
        title: "A helper checks",
        language: "ecmascript",
        code: `
          async function user(id: string) {
            const response = await fetch(\`/users/\${id}\`, { signal });
            assertOk(response);
            return response.json();
          }
        `,
      },
      {
        title: "In the chain",
        language: "ecmascript",
        code: `
          fetch(url, { signal }).then((r) => (r.ok ? r.json() : Promise.reject(new Error(String(r.status)))));
        `,
      },
      {
        title: "axios throws by itself",
        language: "ecmascript",
        code: `
          import axios from "axios";
          const { data } = await axios.get(url, { timeout: 5000 });
        `,
      },
    ],
  },
});

const bodies = /^(?:json|text|content|blob|arrayBuffer|body|read|iter_content|iter_lines|formData)$/;
const statuses =
  /^(?:status|status_code|statusCode|ok|is_success|is_error|raise_for_status|reason|statusText|has_redirect_location)$/;

interface Read {
  readonly node: CodeNode;
  /** The name the answer has there. */
  readonly name?: string;
  readonly scope: CodeNode | undefined;
}

/** Where the body of the answer is read: on the call itself, on the name it is given, in a then(). */
function bodyReads(call: Call, review: Review): Read[] {
  const holder = holderOf(call);
  const direct = holder.parent?.kind === "member" && holder.parent.object === holder ? holder.parent : undefined;
  if (direct && bodies.test(direct.property)) return [{ node: direct, scope: undefined }];
  if (direct?.property === "then") return thenReads(direct);
  const assigned =
    holder.parent?.kind === "assign" && holder.parent.target.kind === "name" ? holder.parent.target.name : undefined;
  const bound = assigned ?? withName(holder);
  if (bound === undefined) return [];
  const scope = enclosingFunction(call);
  const reads: Read[] = [];
  walk(scope?.body, review, (node) => {
    if (
      node.kind === "member" &&
      bodies.test(node.property) &&
      node.object.kind === "name" &&
      node.object.name === bound
    ) {
      reads.push({ node, name: bound, scope: scope?.body });
    }
  });
  return reads;
}

/** Looks through await and brackets around the call. */
function holderOf(call: Call): Expression {
  let holder: Expression = call;
  while (holder.parent?.kind === "await") holder = holder.parent;
  return holder;
}

const withName = (holder: Expression): string | undefined => {
  if (holder.parent?.kind !== "with") return undefined;
  const target = holder.parent.items.find((item) => item.value === holder)?.target;
  return target?.kind === "name" ? target.name : undefined;
};

function thenReads(member: CodeNode & { kind: "member" }): Read[] {
  const chained = member.parent?.kind === "call" ? member.parent : undefined;
  const callback = chained?.args[0]?.value;
  const name = callback?.kind === "function" ? callback.parameters[0]?.name : undefined;
  if (callback?.kind !== "function" || !name || !callback.body) return [];
  const reads: Read[] = [];
  walkAll(callback.body, (node) => {
    if (
      node.kind === "member" &&
      bodies.test(node.property) &&
      node.object.kind === "name" &&
      node.object.name === name
    ) {
      reads.push({ node, name, scope: callback.body });
    }
  });
  return reads;
}

/** The status is read anywhere in the scope, or the whole answer is handed to somebody who may look. */
function isChecked(reads: readonly Read[], review: Review): boolean {
  const [first] = reads;
  if (!first?.name || !first.scope) return false;
  let checked = false;
  walk(first.scope, review, (node) => {
    if (
      node.kind === "member" &&
      statuses.test(node.property) &&
      node.object.kind === "name" &&
      node.object.name === first.name
    )
      checked = true;
    if (node.kind === "call" && node.args.some(({ value }) => value.kind === "name" && value.name === first.name)) {
      checked ||= !review.hasRole(node, "log.print", "log.write");
    }
    if (
      node.kind === "map" &&
      node.entries.some(({ name }) => name !== undefined && /^(?:ok|status)$/.test(name)) &&
      node.parent?.kind === "assign"
    )
      checked = true;
  });
  return checked;
}

function walk(scope: CodeNode | undefined, review: Review, visit: (node: CodeNode) => void): void {
  if (scope) walkAll(scope, visit);
  else for (const node of review.model.nodes) visit(node);
}

function walkAll(node: CodeNode, visit: (node: CodeNode) => void): void {
  visit(node);
  forEachChild(node, (child) => walkAll(child, visit));
}

const howTo = (review: Review): string =>
  review.knowledge.language === "python"
    ? "Call raise_for_status() first, or look at status_code."
    : "Look at response.ok first and throw with the status.";

function raiseForStatus(call: Call, review: Review): Fix | undefined {
  const statement = statementOf(call);
  if (review.knowledge.language !== "python" || statement.kind !== "assign" || statement.target.kind !== "name")
    return undefined;
  const { start, end } = spanOf(statement);
  const { lines, text } = review.document;
  const indent = text.slice(lines.lineStart(lines.lineAt(start)), start);
  if (indent.trim() !== "") return undefined;
  const line = `\n${indent}${statement.target.name}.raise_for_status()`;
  return { title: "Add raise_for_status()", safe: false, edits: [{ span: { start: end, end }, text: line }] };
}
