/** A file path that outside input can lead out of its folder; archives that are unpacked without a look at the names. */
import type { Call, Expression } from "../../model/code/expressions.ts";
import { enclosingFunction, lastName } from "../../model/code/position.ts";
import type { Review } from "../../review/review.ts";
import { defineRisk, type Report } from "../risk.ts";
import { accepts, flags } from "./examples/path-traversal.ts";
import { isChecked, namesIn } from "./guards.ts";
import { type SinkUse, sinksOf } from "./sinks.ts";

export default defineRisk({
  meta: {
    id: "path-traversal",
    family: "security",
    title: "File path of the caller's choice",
    severity: "error",
    languages: ["python", "ecmascript", "go", "java"],
    messages: {
      request: {
        what: "{value} comes from the request and becomes a file path.",
        why: "../../ in it, or a path from the root, leads out of the folder that was meant: the caller reads configuration, keys and other people's files, or overwrites the program.",
        next: "Resolve the path and refuse it unless it still lies in the intended folder, or map an id to a file name that you made.",
      },
      archive: {
        what: "The archive is unpacked with the names that are written in it.",
        why: "An entry called ../../etc/cron.d/x is written outside of the target folder: whoever makes the archive overwrites files of the service.",
        next: 'Check that each resolved name lies in the target folder (Python: extractall(..., filter="data")).',
      },
    },
  },
  detect: {
    call(call, review) {
      return fileOf(call, review) ?? archiveOf(call, review);
    },
  },
  examples: { flags, accepts },
});

type Said = "request" | "archive";

function fileOf(call: Call, review: Review): Report<Said> | undefined {
  for (const use of sinksOf(call, review, "path")) {
    const name = lastName(call) ?? "";
    // Express keeps a path below `root` by itself.
    if (
      /^(?:sendFile|download)$/.test(name) &&
      call.args.some(({ value }) => value.kind === "map" && value.entries.some((entry) => entry.name === "root"))
    )
      return undefined;
    for (const argument of use.arguments) {
      const report = pathFrom(argument, call, use, review);
      if (report) return report;
    }
  }
  return undefined;
}

function pathFrom(argument: Expression, call: Call, use: SinkUse, review: Review): Report<Said> | undefined {
  const source = review.flow.requestText(argument);
  if (!source) return undefined;
  const text = review.textOf(argument);
  if (
    /basename|secure_filename|safe_join|filepath\.Base|getFileName\(\)|sanitize|path\.parse|filepath\.IsLocal|securejoin/i.test(
      text,
    )
  )
    return undefined;
  const names = new Set([
    ...namesIn(argument),
    ...(source.at.kind === "function" ? [] : namesIn(source.at)),
    ...targetsOf(argument, review),
  ]);
  if (isChecked(call, names, (condition) => isPathCheck(review.textOf(condition)))) return undefined;
  // A check of the same value somewhere else in the function, in a form that is not an if around the call.
  return {
    message: "request",
    at: call,
    values: { value: source.label },
    confidence: source.assumed || use.assumed ? "medium" : "high",
  };
}

const isPathCheck = (text: string): boolean =>
  /startsWith|startswith|HasPrefix|\.includes\(|\.has\(|relative|is_relative_to|commonpath|commonprefix|\.\.|match|test\(|\bin\b|isAbsolute|contains|Rel\(|normalize|IsLocal|valid|allow|safe|parents/i.test(
    text,
  ) &&
  !/existsSync|os\.path\.exists|isfile\(/.test(text.replace(/startsWith|startswith|\.\.\//g, "") === text ? text : "");

/** Names that were assigned from the same value in this function: `full = path.join(root, name)`. */
function targetsOf(argument: Expression, review: Review): readonly string[] {
  const names = namesIn(argument);
  const around = enclosingFunction(argument);
  return review.model.all("assign").flatMap((assign) => {
    if (assign.target.kind !== "name" || !assign.value || enclosingFunction(assign) !== around) return [];
    const uses = namesIn(assign.value);
    return [...names].some((name) => uses.has(name)) ? [assign.target.name] : [];
  });
}

function archiveOf(call: Call, review: Review): Report<Said> | undefined {
  const name = lastName(call) ?? "";
  const { language } = review.knowledge;
  if (language === "python") return pythonArchive(call, name, review);
  if (language !== "go" && language !== "java") return nodeArchive(call, name, review);
  // Joined with the entry's own name: filepath.Join(dest, f.Name), new File(dir, entry.getName()).
  const isJoin =
    language === "go"
      ? /^(?:filepath|path)\.Join$/.test(review.textOf(call.callee))
      : name === "File" || name === "resolve";
  if (!isJoin) return undefined;
  const entry = call.args
    .map(({ value }) => value)
    .find((value) =>
      /^(?:f|file|header|hdr|h|entry|zf|zipFile|zipEntry|ze|e|tarEntry)\.(?:Name|getName\(\)|FileInfo\(\)\.Name\(\))$/.test(
        review.textOf(value),
      ),
    );
  if (
    !entry ||
    !/zip|tar|archive|Entry/i.test(
      review.model
        .all("import")
        .map(({ module }) => module)
        .join(" ") + review.textOf(enclosingFunction(call) ?? call).slice(0, 600),
    )
  )
    return undefined;
  const around = enclosingFunction(call);
  if (!around || /HasPrefix|startsWith|\.\.|IsLocal|Rel\(|normalize/.test(review.textOf(around))) return undefined;
  return { message: "archive", at: call };
}

function pythonArchive(call: Call, name: string, review: Review): Report<Said> | undefined {
  if (!/^(?:extractall|unpack_archive)$/.test(name)) return undefined;
  if (name === "unpack_archive" && !/shutil/.test(review.textOf(call.callee))) return undefined;
  if (call.args.some((argument) => argument.name === "filter" || argument.name === "members" || argument.spread))
    return undefined;
  const receiver = call.callee.kind === "member" ? review.textOf(call.callee.object) : "";
  // zipfile takes .. out of the names by itself; tarfile did not before 3.14.
  const made = madeBy(call, review);
  if (!/tar/i.test(receiver) && !/tarfile/.test(made)) return undefined;
  const around = enclosingFunction(call);
  if (around && /is_relative_to|startswith|commonpath|getmembers/.test(review.textOf(around))) return undefined;
  return { message: "archive", at: call, severity: "warning" };
}

function madeBy(call: Call, review: Review): string {
  const receiver = call.callee.kind === "member" ? call.callee.object : undefined;
  if (receiver?.kind === "call") return review.textOf(receiver.callee);
  if (receiver?.kind !== "name") return "";
  return review.resolver.bindings
    .lookup(receiver.name, receiver)
    .flatMap((binding) => (binding.kind === "value" ? [review.textOf(binding.value)] : []))
    .join(" ");
}

/** `path.join(dest, entry.path)` in code that reads an archive. */
function nodeArchive(call: Call, name: string, review: Review): Report<Said> | undefined {
  if (!/^(?:join|resolve)$/.test(name) || !/^path\./.test(review.textOf(call.callee))) return undefined;
  const entry = call.args
    .map(({ value }) => value)
    .find((value) =>
      /^(?:entry|file|header|zipEntry|e|member)\.(?:path|fileName|entryName|name|filename)$/.test(review.textOf(value)),
    );
  const around = enclosingFunction(call);
  if (!entry || !around) return undefined;
  const isArchive =
    /zip|tar|yauzl|archive|unpack|extract/i.test(
      review.model
        .all("import")
        .map(({ module }) => module)
        .join(" "),
    ) && /^(?:entry|zipEntry|header|member)/.test(review.textOf(entry));
  if (!isArchive || /startsWith|\.\.|relative\(|includes\(|normalize|sanitize|safe/.test(review.textOf(around)))
    return undefined;
  return { message: "archive", at: call };
}
