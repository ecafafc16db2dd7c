/** Who runs a piece of data access: a request, a function that hands rows to its callers, or a job. */
import type { FunctionNode } from "../../model/code/declarations.ts";
import type { CodeNode } from "../../model/code/node.ts";
import { ancestorOf } from "../../model/code/position.ts";
import type { Review } from "../../review/review.ts";

/** The nearest function around that has a name. */
export function namedFunction(node: CodeNode): FunctionNode | undefined {
  let found = ancestorOf(node, "function");
  while (found && found.name === "") found = ancestorOf(found, "function");
  return found;
}

const listing =
  /^_*(?:[Ll]ist|[Gg]et|[Ff]ind|[Ff]etch|[Ll]oad|[Qq]uery|[Ss]earch|[Rr]ead|[Ss]elect|[Rr]etrieve|[Aa]ll|[Ii]ndex|[Ee]xport|[Ss]how|[Vv]iew|[Dd]isplay)(?:$|[A-Z_])|.(?:All|_all|List|_list)$/;

/** `list_users`, `getOrders`, `findAll`, `index`. */
export const isListing = (declared: FunctionNode): boolean =>
  listing.test(declared.name) && !/^get_?query_?set$/i.test(declared.name);

/** In a request, or in a function that is there to hand rows to its callers. */
export function servesCallers(node: CodeNode, review: Review): "request" | "listing" | undefined {
  if (review.handlerOf(node)) return "request";
  const entry = review.entryOf(node);
  if (entry && entry.kind !== "http") return undefined;
  const declared = namedFunction(node);
  // A pasted piece without its function. In Python that is as often a script.
  if (!declared && !ancestorOf(node, "function")) {
    return review.knowledge.language === "ecmascript" && !review.file.script ? "listing" : undefined;
  }
  return declared && isListing(declared) ? "listing" : undefined;
}
