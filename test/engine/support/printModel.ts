/**
 * Prints a code model compactly, so that a test reads as code -> facts. Statements take a line each, blocks are indented.
 * `requests.get(url, timeout=5)` is `(call requests.get url timeout=5)`; see the adapters' tests for the rest.
 */
import type { CodeModel } from "../../../server/src/engine/model/code/codeModel.ts";
import type { Decorator, FunctionNode, Parameter } from "../../../server/src/engine/model/code/declarations.ts";
import type { Argument, Expression, MapEntry, TypeRef } from "../../../server/src/engine/model/code/expressions.ts";
import type { Block, Statement } from "../../../server/src/engine/model/code/statements.ts";

export const printModel = (model: CodeModel): string => model.statements.flatMap(lines).join("\n");

export const printStatement = (statement: Statement): string => lines(statement).join("\n");

const indent = (inner: readonly string[]): string[] => inner.map((line) => `  ${line}`);
const body = (block: Block): string[] => indent(block.statements.flatMap(lines));
const flags = (...given: (string | false | undefined)[]): string =>
  given
    .filter((flag) => flag)
    .map((flag) => `${flag} `)
    .join("");

export function printType(type: TypeRef): string {
  return type.args.length > 0 ? `${type.name}<${type.args.map(printType).join(", ")}>` : type.name;
}

const decorator = (one: Decorator): string => `@${print(one.expression)}`;
const decorators = (all: readonly Decorator[]): string[] => all.map(decorator);

function parameter(one: Parameter): string {
  const mark = { plain: "", rest: "*", keywords: "**" }[one.flavour];
  const type = one.type ? `:${printType(one.type)}` : "";
  const value = one.default ? `=${print(one.default)}` : "";
  const before = one.decorators.map((each) => `${decorator(each)} `).join("");
  return `${before}${mark}${one.pattern ? print(one.pattern) : one.name}${type}${value}`;
}

function functionHead(node: FunctionNode): string {
  const marks = flags(
    node.exported && "export",
    node.isStatic && "static",
    node.isAsync && "async",
    node.isGenerator && "generator",
    node.documented && "documented",
  );
  const receiver = node.receiver ? `(${node.receiver.name}:${printType(node.receiver.type)}) ` : "";
  const type = node.returnType ? ` -> ${printType(node.returnType)}` : "";
  const name = node.name ? `${node.name}` : "";
  return `${marks}${node.flavour} ${receiver}${name}(${node.parameters.map(parameter).join(" ")})${type}${node.body ? "" : " ;"}`;
}

function lines(node: Statement): string[] {
  switch (node.kind) {
    case "block":
      return ["block", ...body(node)];
    case "return":
      return [node.value ? `return ${print(node.value)}` : "return"];
    case "throw":
      return [
        ["throw", node.value && print(node.value), node.cause && `from ${print(node.cause)}`].filter(Boolean).join(" "),
      ];
    case "jump":
      return [node.flavour];
    case "if": {
      const head = node.initial ? `if ${inline(node.initial)}; ${print(node.test)}` : `if ${print(node.test)}`;
      const otherwise = node.otherwise;
      if (!otherwise) return [head, ...body(node.then)];
      const rest = otherwise.kind === "if" ? lines(otherwise) : ["", ...body(otherwise)];
      const [first = "", ...more] = rest;
      return [head, ...body(node.then), first ? `else ${first}` : "else", ...more];
    }
    case "loop":
      return [loopHead(node), ...body(node.body), ...(node.otherwise ? ["else", ...body(node.otherwise)] : [])];
    case "try":
      return [
        "try",
        ...body(node.body),
        ...node.handlers.flatMap(lines),
        ...(node.otherwise ? ["else", ...body(node.otherwise)] : []),
        ...(node.finalizer ? ["finally", ...body(node.finalizer)] : []),
      ];
    case "catch":
      return [
        ["catch", ...node.types.map(print), node.variable && `as ${node.variable}`].filter(Boolean).join(" "),
        ...body(node.body),
      ];
    case "with": {
      const items = node.items.map((item) => print(item.value) + (item.target ? ` as ${print(item.target)}` : ""));
      return [`${node.isAsync ? "async " : ""}${node.flavour} ${items.join(", ")}`, ...body(node.body)];
    }
    case "switch":
      return [
        node.subject ? `${node.flavour} ${print(node.subject)}` : node.flavour,
        ...indent(node.cases.flatMap(lines)),
      ];
    case "case":
      return [node.tests.length > 0 ? `case ${node.tests.map(print).join(" ")}` : "default", ...body(node.body)];
    case "deferred":
      return [`${node.flavour} ${print(node.call)}`];
    case "assert":
      return [node.message ? `assert ${print(node.test)}, ${print(node.message)}` : `assert ${print(node.test)}`];
    case "function":
      return [...decorators(node.decorators), functionHead(node), ...(node.body ? body(node.body) : [])];
    case "class": {
      const marks = flags(node.exported && "export", node.documented && "documented");
      const bases = node.bases.length > 0 ? `(${node.bases.map(print).join(" ")})` : "";
      return [
        ...decorators(node.decorators),
        `${marks}${node.flavour} ${node.name}${bases}`,
        ...indent(node.members.flatMap(lines)),
      ];
    }
    case "import": {
      const names = node.names.map((one) => {
        const renamed = one.imported === one.local ? one.local : `${one.imported} as ${one.local}`;
        return one.typeOnly ? `type ${renamed}` : renamed;
      });
      return [`import ${node.flavour} ${node.module} [${names.join(", ")}]`];
    }
    default:
      return [print(node)];
  }
}

function loopHead(node: Statement & { kind: "loop" }): string {
  const head = node.isAsync ? `async ${node.flavour}` : node.flavour;
  if (node.flavour === "for-each") {
    return `${head} ${node.target ? print(node.target) : "_"} in ${node.iterable ? print(node.iterable) : "_"}`;
  }
  if (node.flavour !== "for") return node.test ? `${head} ${print(node.test)}` : head;
  const parts = [
    node.initial && inline(node.initial),
    node.test && print(node.test),
    node.update && print(node.update),
  ];
  return `${head} ${parts.map((part) => part ?? "").join("; ")}`;
}

/** A statement in the middle of a line. */
const inline = (node: Statement): string =>
  lines(node)
    .map((line) => line.trim())
    .join("; ");

export function print(node: Expression): string {
  switch (node.kind) {
    case "name":
      return node.name;
    case "member":
      return `${print(node.object)}${node.optional ? "?." : "."}${node.property}`;
    case "index":
      return `${print(node.object)}[${print(node.index)}]`;
    case "call": {
      const word = node.isNew ? "new" : node.isTagged ? "tag" : node.optional ? "call?" : "call";
      return list(word, print(node.callee), ...node.args.map(argument));
    }
    case "string":
      return node.value !== undefined
        ? `${node.prefix}${JSON.stringify(node.value)}`
        : list(
            `${node.prefix}str`,
            ...node.parts.map((part) => (typeof part === "string" ? JSON.stringify(part) : print(part))),
          );
    case "number":
    case "boolean":
      return String(node.value);
    case "null":
      return "null";
    case "regex":
      return `/${node.pattern}/${node.flags}`;
    case "list":
      return node.flavour === "list"
        ? `[${node.elements.map(print).join(" ")}]`
        : list(node.flavour, ...node.elements.map(print));
    case "map":
      return `${node.type ?? ""}{${node.entries.map(entry).join(", ")}}`;
    case "binary":
      return list(node.operator, print(node.left), print(node.right));
    case "unary":
      return list(node.operator, print(node.operand));
    case "conditional":
      return list("?", print(node.test), print(node.whenTrue), print(node.whenFalse));
    case "await":
      return list("await", print(node.value));
    case "yield":
      return list("yield", ...(node.value ? [print(node.value)] : []));
    case "comprehension": {
      const clauses = node.clauses.flatMap((clause) => [
        `${clause.isAsync ? "async for" : "for"} ${print(clause.target)} in ${print(clause.iterable)}`,
        ...clause.conditions.map((condition) => `if ${print(condition)}`),
      ]);
      const value = node.value ? `: ${print(node.value)}` : "";
      return list(`${node.flavour}-comprehension`, `${print(node.element)}${value}`, ...clauses);
    }
    case "spread":
      return `...${print(node.value)}`;
    case "assign": {
      const marks = flags(node.exported && "export", node.declares);
      const type = node.type ? `:${printType(node.type)}` : "";
      const value = node.value ? [print(node.value)] : [];
      return list(`${marks}${node.operator}`, `${print(node.target)}${type}`, ...value);
    }
    case "cast":
      return list("cast", print(node.value), printType(node.type));
    case "element":
      return `<${[node.tag, ...node.attributes.map(entry)].join(" ")}>${list("", ...node.children.map(print))}`;
    case "unknown":
      return list(`unknown ${node.syntax}`, ...node.children.map(print));
    case "function":
    case "class":
      return `(${inline(node)})`;
    default:
      return `(${node satisfies never})`;
  }
}

const list = (...parts: readonly string[]): string => `(${parts.join(" ")})`;

const argument = (one: Argument): string =>
  `${one.name ? `${one.name}=` : ""}${one.spread && one.value.kind !== "spread" ? "..." : ""}${print(one.value)}`;

function entry(one: MapEntry): string {
  if (one.spread) return one.value.kind === "spread" ? print(one.value) : `...${print(one.value)}`;
  return `${one.name ?? (one.key ? `[${print(one.key)}]` : "?")}: ${print(one.value)}`;
}
