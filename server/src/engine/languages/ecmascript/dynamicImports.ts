/** `require("m")` and `import("m")`: calls that also bring a module's names into the file. */
import type { Import, ImportedName } from "../../model/code/declarations.ts";
import type { Lowering } from "../lowering.ts";
import { fieldOf, namedChildren, type SyntaxNode } from "../syntax.ts";
import { nameOfKey } from "./keys.ts";
import { importedName, moduleOf } from "./moduleNames.ts";

/** The call behind `await`, brackets and one property: `(await import("m")).default`. */
interface Required {
  readonly call: SyntaxNode;
  readonly property: string | undefined;
}

function requiredIn(node: SyntaxNode, lowering: Lowering): Required | undefined {
  switch (node.type) {
    case "call_expression":
      return flavourOf(node, lowering) ? { call: node, property: undefined } : undefined;
    case "await_expression":
    case "parenthesized_expression":
    case "non_null_expression":
    case "as_expression": {
      const inner = namedChildren(node)[0];
      return inner && requiredIn(inner, lowering);
    }
    case "member_expression": {
      const object = fieldOf(node, "object");
      const property = fieldOf(node, "property");
      const required = object && property && requiredIn(object, lowering);
      return required && required.property === undefined
        ? { ...required, property: lowering.text(property) }
        : undefined;
    }
    default:
      return undefined;
  }
}

function flavourOf(call: SyntaxNode, lowering: Lowering): Import["flavour"] | undefined {
  const callee = fieldOf(call, "function");
  if (callee?.type === "import") return "dynamic";
  return callee?.type === "identifier" && lowering.text(callee) === "require" ? "require" : undefined;
}

/** Said before `value` is lowered: the names in `target` are the module's. */
export function bindRequired(value: SyntaxNode, target: SyntaxNode, lowering: Lowering): void {
  const required = requiredIn(value, lowering);
  if (required) lowering.boundNames.set(required.call, namesBound(target, required.property, lowering));
}

function namesBound(target: SyntaxNode, property: string | undefined, lowering: Lowering): ImportedName[] {
  if (target.type === "identifier") return [importedName(property ?? "*", target, lowering.text(target))];
  if (target.type !== "object_pattern" || property !== undefined) return [];
  return namedChildren(target).flatMap((entry) => nameInPattern(entry, lowering));
}

function nameInPattern(entry: SyntaxNode, lowering: Lowering): ImportedName[] {
  const key = entry.type === "pair_pattern" ? fieldOf(entry, "key") : undefined;
  const bound = key ? fieldOf(entry, "value") : entry;
  const local = bound && (fieldOf(bound, "left") ?? bound);
  if (!local || !(key ? local.type === "identifier" : local.type.startsWith("shorthand"))) return [];
  const name = lowering.text(local);
  return [importedName(key ? nameOfKey(key, lowering) : name, entry, name)];
}

export function noteImportCall(node: SyntaxNode, lowering: Lowering): void {
  const flavour = flavourOf(node, lowering);
  const given = flavour && fieldOf(node, "arguments");
  const source = given && namedChildren(given)[0];
  if (!flavour || source?.type !== "string") return;
  lowering.addImport({
    kind: "import",
    ...lowering.at(node),
    ...moduleOf(source, lowering),
    names: lowering.boundNames.get(node) ?? [],
    flavour,
  });
}
