/** Go and Java fill variables through their address: `Decode(&body)`, `c.ShouldBindJSON(&body)`, `row.Scan(&name)`. */
import type { CodeModel } from "../../model/code/codeModel.ts";
import type { Expression } from "../../model/code/expressions.ts";
import type { CodeNode } from "../../model/code/node.ts";
import { enclosingFunction, lastName } from "../../model/code/position.ts";
import { getOrCreate } from "../../model/getOrCreate.ts";

const decoding = /^(?:Decode|Unmarshal|ReadJSON|DecodeJSON|NewDecoder)$/;
/** Methods of a request context that fill a struct from the request. */
export const isBinding = (method: string): boolean =>
  /^(?:Should)?Bind\w*$|^(?:BodyParser|QueryParser|ParamsParser|ReqHeaderParser)$/.test(method);

/** What was written into a name before: the decoder's source, or the context whose request is bound. */
export function outParameters(model: CodeModel): (name: string, use: CodeNode) => readonly Expression[] {
  const byFunction = new Map<CodeNode | undefined, Map<string, Expression[]>>();
  if (model.languageId === "go") {
    for (const call of model.all("call")) {
      const called = lastName(call) ?? "";
      const binds = isBinding(called);
      if (!binds && !decoding.test(called)) continue;
      for (const { value } of call.args) {
        if (value.kind !== "unary" || value.operator !== "&" || value.operand.kind !== "name") continue;
        const names = getOrCreate(byFunction, enclosingFunction(call), () => new Map<string, Expression[]>());
        getOrCreate(names, value.operand.name, (): Expression[] => []).push(
          ...(binds ? [call.callee] : sourcesOf(call, value)),
        );
      }
    }
  }
  return (name, use) => byFunction.get(enclosingFunction(use))?.get(name) ?? [];
}

function sourcesOf(call: CodeNode & { kind: "call" }, target: Expression): Expression[] {
  const receiver = call.callee.kind === "member" ? [call.callee.object] : [];
  return [...receiver, ...call.args.map(({ value }) => value).filter((value) => value !== target)];
}
