/** Text from outside becomes a command line, source code, a template or a module that is loaded. */
import { reachingBindings } from "../../languages/flow/reaching.ts";
import type { Call, Expression } from "../../model/code/expressions.ts";
import { lastName } from "../../model/code/position.ts";
import type { Review } from "../../review/review.ts";
import { defineRisk, type Report } from "../risk.ts";
import { piecesOf } from "./builtText.ts";
import { accepts, flags } from "./examples/command-or-code-injection.ts";
import { isAllowListTest, isChecked, namesIn } from "./guards.ts";
import { type SinkUse, sinksOf } from "./sinks.ts";

export default defineRisk({
  meta: {
    id: "command-or-code-injection",
    family: "security",
    title: "Text that is run as a command or as code",
    severity: "error",
    languages: ["python", "ecmascript", "go", "java"],
    messages: {
      shell: {
        what: "{value} becomes a part of a command line that a shell reads.",
        why: "A shell gives meaning to ; | & $( ) and line breaks: whoever controls {value} runs programs of their choice with the rights of this service. Without an attacker a blank or a quote in a file name already breaks it.",
        next: "Pass the program and its arguments as a list, without a shell.",
      },
      program: {
        what: "{value} comes from the request and decides which program runs, or with which options.",
        why: "Even without a shell the caller picks the program, or turns an argument into an option that writes files or runs something else.",
        next: "Take the program from a fixed list, and put -- before arguments that come from outside.",
      },
      code: {
        what: "{value} is run as source code.",
        why: "Whoever controls that text runs any code inside this process: reads its memory and secrets, calls its services, stops it. Filters in front of it are regularly walked around.",
        next: "Parse the data (json, ast.literal_eval), or map the allowed names to functions.",
      },
      constant: {
        what: "Source code is given as a string.",
        why: "The text is compiled at run time: tools do not see it, a content security policy has to be opened for it, and the next edit puts a variable into it.",
        next: "Write a function instead of the string.",
      },
      template: {
        what: "{value} becomes a part of the template text itself.",
        why: "Template engines evaluate expressions: {{ }} from a caller reads configuration and secrets and, in most engines, runs code on the server.",
        next: "Keep the template constant and pass {value} as a variable of it.",
      },
      module: {
        what: "{value} comes from the request and decides which module is loaded.",
        why: "Loading a module runs it. A caller that picks the name or the path runs code that was never meant to be reachable.",
        next: "Map the allowed names to modules that are imported at the top.",
      },
    },
  },
  detect: {
    call(call, review) {
      for (const use of sinksOf(call, review, "shell", "program", "code", "template", "module")) {
        const report = judge(use, call, review);
        if (report) return report;
      }
      return undefined;
    },
  },
  examples: { flags, accepts },
});

type Said = "shell" | "program" | "code" | "constant" | "template" | "module";

function judge(use: SinkUse, call: Call, review: Review): Report<Said> | undefined {
  const { kind } = use.sink;
  if (kind === "code") return codeOf(use, call, review);
  if (kind === "program") return programOf(use, call, review);
  for (const argument of use.arguments) {
    const found = kind === "shell" ? shellHole(argument, review) : callersText(argument, review);
    if (found) return reported(kind as Said, found, call, use, review);
  }
  return undefined;
}

interface Found {
  readonly value: Expression;
  readonly sure: boolean;
}

const reported = (message: Said, found: Found, call: Call, use: SinkUse, review: Review): Report<Said> => ({
  message,
  at: call,
  values: { value: shown(found.value, review) },
  confidence: found.sure && !use.assumed ? "high" : "medium",
});

/** A part of the command line that is not constant; a whole command in one variable only when it comes from outside. */
function shellHole(argument: Expression, review: Review): Found | undefined {
  if (argument.kind === "list" || argument.kind === "map" || argument.kind === "function") {
    if (argument.kind !== "list") return undefined;
    const hole = argument.elements.find((element) => !isSafeText(element, review) && review.flow.outsideText(element));
    return hole && { value: hole, sure: true };
  }
  const pieces = piecesOf(argument, review);
  const holes = pieces.filter((piece) => typeof piece !== "string").filter((piece) => !isSafeText(piece, review));
  const outside = holes.find((hole) => review.flow.outsideText(hole));
  if (outside) return { value: outside, sure: true };
  const isBuilt = pieces.some((piece) => typeof piece === "string" && piece.trim() !== "");
  const first = holes[0];
  return isBuilt && first && !isFixedInFile(first, review) ? { value: first, sure: false } : undefined;
}

const quoting = /quote|escape|shellescape|sanitiz|sanitis|basename/i;

function isSafeText(value: Expression, review: Review): boolean {
  if (review.constant(value) !== undefined) return true;
  if (value.kind === "conditional") return isSafeText(value.whenTrue, review) && isSafeText(value.whenFalse, review);
  if (value.kind === "call" && quoting.test(review.textOf(value.callee))) return true;
  if (
    value.kind === "call" &&
    /^(?:join|map|list2cmdline|stringify)$/.test(lastName(value) ?? "") &&
    quoting.test(review.textOf(value))
  )
    return true;
  if (
    /^(?:__dirname|__filename|sys\.executable|process\.(?:execPath|pid|cwd\(\))|os\.(?:getpid\(\)|sep)|[A-Z][A-Z0-9_]+)$/.test(
      review.textOf(value),
    )
  )
    return true;
  const origins = review.flow.originsOf(value);
  if (origins.length > 0 && origins.every(({ narrow }) => narrow)) return true;
  return isChecked(value, namesIn(value), isAllowListTest);
}

/** Made of things this file decides itself: class fields, settings, the environment of the process. */
function isFixedInFile(value: Expression, review: Review): boolean {
  const text = review.textOf(value);
  if (/^(?:self|this|cls|config|settings|options|opts|env|process\.env|os\.environ)\b/.test(text)) return true;
  return review.flow.originsOf(value).some(({ kind }) => kind === "environment");
}

function callersText(argument: Expression, review: Review): Found | undefined {
  const source = review.flow.requestText(argument);
  if (!source || isChecked(argument, namesIn(argument), isAllowListTest)) return undefined;
  return { value: argument, sure: !source.assumed };
}

function programOf(use: SinkUse, call: Call, review: Review): Report<Said> | undefined {
  const [program, ...rest] = use.arguments;
  const parts = program?.kind === "list" ? program.elements : use.arguments;
  const options = program?.kind === "list" ? rest : [];
  for (const part of shellScripts([...parts, ...listArgument(call)], review)) {
    const found = shellHole(part, review);
    if (found) return reported("shell", found, call, use, review);
  }
  const first = parts[0];
  if (!first || options.length > 3) return undefined;
  const found = callersText(first, review);
  return found && reported("program", found, call, use, review);
}

/** Node gives the arguments as a list of their own. */
function listArgument(call: Call): readonly Expression[] {
  const second = call.args[1]?.value;
  return second?.kind === "list" ? second.elements : [];
}

/** `sh -c text`, `sudo bash -c text`: what a shell reads after all. */
function shellScripts(parts: readonly Expression[], review: Review): readonly Expression[] {
  const words = parts.map((part) => review.constant(part));
  const shell = words.findIndex((word) => typeof word === "string" && shellNames.test(word));
  if (shell < 0 || shell > 1) return [];
  const flag = words.findIndex(
    (word, index) => index > shell && typeof word === "string" && /^(?:-\w*c|\/[ck]|-Command|-e)$/i.test(word),
  );
  return flag < 0 ? [] : parts.slice(flag + 1, flag + 2);
}
const shellNames = /(?:^|\/)(?:sh|bash|zsh|dash|ksh|ash|cmd|cmd\.exe|powershell|powershell\.exe|pwsh)$/i;

/** eval and its kin: any text that is not constant. setTimeout and the like only with text. */
function codeOf(use: SinkUse, call: Call, review: Review): Report<Said> | undefined {
  const name = lastName(call) ?? "";
  const isTimer = /^(?:set(?:Timeout|Interval|Immediate)|execScript)$/.test(name);
  const argument = name === "Function" ? use.arguments.length > 0 && call.args.at(-1)?.value : use.arguments[0];
  if (!argument || argument.kind === "function") return undefined;
  const values = name === "Function" ? call.args.map(({ value }) => value) : [argument];
  const hole = values.flatMap((value) => piecesOf(value, review)).find((piece) => typeof piece !== "string");
  const text = review.constant(argument);
  if (hole === undefined || typeof hole === "string") return constantCode(text, call, isTimer, review);
  if (isTimer && !isSurelyText(argument, review)) return undefined;
  if (name === "compile" || isFixedInFile(hole, review)) {
    const found = callersText(argument, review);
    return found && reported("code", found, call, use, review);
  }
  // A debugger or a framework that runs code on purpose hands over the namespace to run it in.
  const namespace = call.args[1]?.value;
  const isDeliberate =
    review.knowledge.language === "python" &&
    namespace !== undefined &&
    namespace.kind !== "map" &&
    !review.flow.requestText(hole);
  if (isDeliberate)
    return { ...reported("code", { value: argument, sure: false }, call, use, review), confidence: "low" };
  const outside = review.flow.outsideText(hole);
  return reported("code", { value: argument, sure: outside !== undefined }, call, use, review);
}

/** `return this` and `require` are ways to reach the global object and to hide an import from bundlers, not risks. */
function constantCode(text: unknown, call: Call, isTimer: boolean, review: Review): Report<Said> | undefined {
  if (review.knowledge.language !== "ecmascript" || typeof text !== "string") return undefined;
  if (!isTimer && !/(?:^|\.)(?:eval|Function)$|\["eval"\]/.test(review.textOf(call.callee))) return undefined;
  if (
    !isTimer &&
    /^\s*(?:return this;?|require|module|this|globalThis|import\.meta.*|.*\bimport\b.*|return import.*)\s*$/.test(text)
  )
    return undefined;
  return { message: "constant", at: call, severity: "warning", confidence: "medium" };
}

function isSurelyText(value: Expression, review: Review): boolean {
  if (value.kind === "string") return true;
  if (value.kind === "binary")
    return value.operator === "+" && [value.left, value.right].some((side) => isSurelyText(side, review));
  if (value.kind === "call")
    return /^(?:String|toString|concat|join|stringify|replace|trim)$/.test(lastName(value) ?? "");
  if (value.kind !== "name") return false;
  const values = reachingBindings(value.name, value, review.resolver.bindings);
  return (
    values.length > 0 &&
    values.every(
      (binding) =>
        (binding.kind === "value" && isSurelyText(binding.value, review)) ||
        (binding.kind === "parameter" && binding.parameter.type?.name === "string"),
    )
  );
}

const shown = (expression: Expression, review: Review): string => {
  const text = review.textOf(expression).replace(/\s+/g, " ");
  return text.length > 40 ? `${text.slice(0, 37)}...` : text;
};
