/** A function made in a loop and kept for later reads the loop's variable: it sees the last value, not its own. */
import { forEachChild } from "../../model/code/children.ts";
import type { FunctionNode } from "../../model/code/declarations.ts";
import type { Expression } from "../../model/code/expressions.ts";
import type { CodeNode } from "../../model/code/node.ts";
import { enclosingLoop, lastName } from "../../model/code/position.ts";
import { examplesIn } from "../exampleList.ts";
import { defineRisk } from "../risk.ts";

export default defineRisk({
  meta: {
    id: "loop-variable-capture",
    family: "async",
    title: "Function kept from a loop reads the loop variable",
    severity: "warning",
    languages: ["python"],
    messages: {
      captured: {
        what: "This function runs after the loop has gone on, and reads {name} then.",
        why: "All functions of the loop share one variable. When they run, it holds the last value: every button, callback or task does the work of the last element, and the others are left out.",
        next: "Bind the value when the function is made: a default ({name}={name}) or functools.partial.",
      },
    },
  },
  detect: {
    function(declared, review) {
      if (review.knowledge.language !== "python" || !isKept(declared)) return undefined;
      const loop = enclosingLoop(declared);
      const target = loop?.kind === "loop" && loop.flavour === "for-each" ? loop.target : undefined;
      const name = target && namesOf(target).find((one) => reads(declared, one));
      return name === undefined ? undefined : { message: "captured", at: declared, values: { name } };
    },
  },
  examples: {
    flags: examplesIn(
      "python",
      ["Appended", "callbacks = []\nfor name in names:\n    callbacks.append(«lambda: print(name)»)"],
      ["In a dict", "handlers = {}\nfor topic in topics:\n    handlers[topic] = «lambda event: publish(topic, event)»"],
      [
        "Of a button",
        "def build(window, items):\n    for item in items:\n        Button(window, text=item.label, command=«lambda: choose(item)»)",
      ],
      ["Two variables", "jobs = []\nfor key, value in pairs:\n    jobs.append(«lambda: store(key, value)»)"],
    ),
    accepts: examplesIn(
      "python",
      ["Bound as a default", "callbacks = []\nfor name in names:\n    callbacks.append(lambda name=name: print(name))"],
      ["Used at once", "for key in keys:\n    rows.sort(key=lambda row: row[key])"],
      ["A parameter of the same name", "for row in rows:\n    steps.append(lambda row: row.id)"],
      ["partial", "for name in names:\n    callbacks.append(functools.partial(print, name))"],
    ),
  },
});

const keeps =
  /^(?:append|appendleft|add|insert|add_done_callback|call_later|call_soon|connect|register|subscribe|bind|after)$/;
const later = /^(?:command|callback|on_click|on_change|handler|default_factory)$/;

/** Put into a collection, given to something that calls it later. */
function isKept(declared: FunctionNode): boolean {
  const { parent } = declared;
  if (parent?.kind === "assign") return parent.value === declared && parent.target.kind === "index";
  if (parent?.kind !== "call" || parent.callee === declared) return false;
  const argument = parent.args.find(({ value }) => value === declared);
  return argument?.name === undefined ? keeps.test(lastName(parent.callee) ?? "") : later.test(argument.name);
}

const namesOf = (target: Expression): readonly string[] => {
  if (target.kind === "list") return target.elements.flatMap(namesOf);
  return target.kind === "name" && !target.name.startsWith("_") ? [target.name] : [];
};

function reads(declared: FunctionNode, name: string): boolean {
  if (declared.parameters.some((parameter) => parameter.name === name)) return false;
  let found = false;
  const visit = (node: CodeNode): void => {
    if (node.kind === "name" && node.name === name) found = true;
    if (!found) forEachChild(node, visit);
  };
  if (declared.body) visit(declared.body);
  return found;
}
