/** A function others call, without types, in a file that gives types to all the rest. */
import type { FunctionNode } from "../../model/code/declarations.ts";
import { partSpan } from "../../model/code/node.ts";
import type { Review } from "../../review/review.ts";
import { defineRisk, type Report } from "../risk.ts";
import { accepts, flags } from "./examples/public-api-without-types.ts";

export default defineRisk<"untyped">({
  meta: {
    id: "public-api-without-types",
    family: "architecture",
    title: "Public function without types",
    severity: "info",
    languages: ["python", "ecmascript"],
    messages: {
      untyped: {
        what: "{name} is used from outside and has neither types nor a description, as the other {count} public functions of this file do.",
        why: "Callers have to guess what goes in and what comes out, the type checker lets every wrong call pass, and the mistake shows at run time in somebody else's module.",
        next: "Give its parameters and its result the types the rest of the file uses.",
      },
    },
  },
  detect: { document: (_, review) => untyped(review) },
  examples: { flags, accepts },
});

function* untyped(review: Review): Iterable<Report<"untyped">> {
  if (/^javascript/.test(review.document.languageId)) return;
  const open = review.model.all("function").filter((fn) => isPublic(fn, review));
  const typed = open.filter(hasTypes);
  // Two and three quarters: below that it is not how this file is written.
  if (typed.length < 2 || typed.length < open.length * 0.75) return;
  for (const fn of open) {
    if (hasTypes(fn) || fn.documented || fn.decorators.length > 0) continue;
    yield { message: "untyped", at: partSpan(fn, fn.nameSpan), values: { name: fn.name, count: typed.length } };
  }
}

const hasTypes = ({ parameters, returnType }: FunctionNode): boolean =>
  returnType !== undefined || parameters.some(({ type }) => type !== undefined);

function isPublic(fn: FunctionNode, review: Review): boolean {
  const { name, parameters, parent, exported } = fn;
  const own = parameters.filter((one) => !/^(?:self|cls|this)$/.test(one.name));
  if (own.length === 0 || name === "" || name.startsWith("_") || !fn.body) return false;
  if (review.knowledge.language === "python") return !parent || parent.kind === "class";
  return exported && fn.flavour !== "lambda";
}
