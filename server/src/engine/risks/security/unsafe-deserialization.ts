/** Bytes become objects in a way that lets them bring code along. */
import type { Call, Expression } from "../../model/code/expressions.ts";
import { spanOf } from "../../model/code/node.ts";
import { enclosingFunction, lastName } from "../../model/code/position.ts";
import type { Fix } from "../../model/fix.ts";
import type { Review } from "../../review/review.ts";
import { defineRisk, type Report } from "../risk.ts";
import { accepts, flags } from "./examples/unsafe-deserialization.ts";
import { calleeOf, sinksOf } from "./sinks.ts";

export default defineRisk({
  meta: {
    id: "unsafe-deserialization",
    family: "security",
    title: "Data that becomes code when it is read",
    severity: "error",
    languages: ["python", "ecmascript", "java"],
    messages: {
      objects: {
        what: "{call} builds whatever objects the data names, and runs their code.",
        why: "Such data is a program: reading a prepared file, message or cookie runs commands with the rights of this service, before the first line of your own checks.",
        next: "Exchange data as JSON or another format that only holds values, and check its shape; if the file is your own, check a signature before reading it.",
      },
      yaml: {
        what: "{call} builds any Python object that the YAML text names.",
        why: "A tag such as !!python/object/apply in the text runs a command while the document is read.",
        next: "Use yaml.safe_load.",
      },
      xml: {
        what: "{call} follows entities and document types that the XML text brings along.",
        why: "An entity that points to file:///etc/passwd or to an internal address puts its content into the document; nested entities use up the memory.",
        next: "Switch document types and external entities off (disallow-doctype-decl, resolve_entities=False), or use defusedxml.",
      },
    },
  },
  detect: {
    call(call, review) {
      return yamlOf(call, review) ?? objectsOf(call, review) ?? xmlOf(call, review);
    },
  },
  fix: ({ at, message }, review) =>
    message === "yaml" && "kind" in at && at.kind === "call" ? safeLoad(at, review) : undefined,
  examples: { flags, accepts },
});

type Said = "objects" | "yaml" | "xml";

const values = (call: Call, review: Review) => ({
  call: `${review.textOf(call.callee)}()`.replace(/\s+/g, " ").slice(0, 60),
});

function yamlOf(call: Call, review: Review): Report<Said> | undefined {
  const { name = "", assumed } = calleeOf(call, review);
  if (/^yaml\.(?:unsafe_load|unsafe_load_all|full_load_unsafe)$/.test(name))
    return { message: "yaml", at: call, values: values(call, review) };
  if (!/^(?:yaml|ruamel\.yaml)\.(?:load|load_all)$/.test(name) || review.knowledge.language !== "python")
    return undefined;
  const loader = review.option(call, "Loader") ?? review.positional(call, 1);
  if (loader && !/(?:^|\.)(?:Loader|UnsafeLoader|CLoader)$/.test(review.textOf(loader))) return undefined;
  return { message: "yaml", at: call, values: values(call, review), confidence: assumed ? "medium" : "high" };
}

function safeLoad(call: Call, review: Review): Fix | undefined {
  const { callee } = call;
  if (callee.kind !== "member" || !/^load(?:_all)?$/.test(callee.property)) return undefined;
  const first = call.args[0]?.value;
  if (!first || call.args.length > 2) return undefined;
  const text = `${review.textOf(callee.object)}.safe_${callee.property}(${review.textOf(first)})`;
  return { title: "Use safe_load", safe: false, edits: [{ span: spanOf(call), text }] };
}

function objectsOf(call: Call, review: Review): Report<Said> | undefined {
  const { language } = review.knowledge;
  const { name = "", assumed } = calleeOf(call, review);
  const last = lastName(call) ?? "";
  if (language === "python") {
    const [use] = sinksOf(call, review, "deserialise");
    if (!use) return undefined;
    const weightsOnly = review.option(call, "weights_only");
    if (/^torch\.load$/.test(name) && (!weightsOnly || review.constant(weightsOnly) !== false)) return undefined;
    return pickled(call, use.arguments[0], assumed, review);
  }
  if (language === "ecmascript") {
    if (
      /^(?:node-serialize|serialize)\.unserialize$/.test(name) ||
      (last === "unserialize" && call.args.length > 0 && /serializ/i.test(review.textOf(call.callee)))
    )
      return { message: "objects", at: call, values: values(call, review) };
    if (
      /^(?:js-yaml|yaml)\.(?:load|unsafeLoad)$/.test(name) &&
      call.args.some(({ value }) => /DEFAULT_FULL_SCHEMA|unsafe/i.test(review.textOf(value)))
    )
      return { message: "objects", at: call, values: values(call, review) };
    return /^v8\.deserialize$/.test(name) && call.args[0] && review.flow.requestText(call.args[0].value)
      ? { message: "objects", at: call, values: values(call, review) }
      : undefined;
  }
  if (language !== "java") return undefined;
  if (/^readObject$|^readUnshared$/.test(last) && call.args.length === 0 && isObjectStream(call, review))
    return { message: "objects", at: call, values: values(call, review) };
  if (last === "fromXML" && /xstream/i.test(review.textOf(call.callee)))
    return { message: "objects", at: call, values: values(call, review), confidence: "medium" };
  if (last === "enableDefaultTyping" || (call.isNew && last === "XMLDecoder"))
    return { message: "objects", at: call, values: values(call, review) };
  if (
    /^(?:load|loadAs)$/.test(last) &&
    call.callee.kind === "member" &&
    /new Yaml\(\)$/.test(review.textOf(call.callee.object))
  )
    return { message: "objects", at: call, values: values(call, review), confidence: "medium" };
  return undefined;
}

/** A pickle this module writes itself is its own cache; what comes over the network is not. */
function pickled(
  call: Call,
  value: Expression | undefined,
  assumed: boolean,
  review: Review,
): Report<Said> | undefined {
  const report = { message: "objects" as const, at: call, values: values(call, review) };
  if (value && review.flow.requestText(value)) return report;
  const writes = review.model
    .all("call")
    .some(
      (other) =>
        /^(?:dump|dumps|to_pickle|Pickler)$/.test(lastName(other) ?? "") &&
        /pickle|joblib|dill|shelve/i.test(review.textOf(other.callee)),
    );
  if (value && review.constant(value) !== undefined) return undefined;
  if (writes) return { ...report, confidence: "low", severity: "warning" };
  // A dumped model of one's own, named by a constant path, is how they are deployed.
  return {
    ...report,
    confidence: assumed || /joblib|read_pickle|torch/.test(review.textOf(call.callee)) ? "low" : "medium",
  };
}

function isObjectStream(call: Call, review: Review): boolean {
  if (call.callee.kind !== "member") return false;
  const receiver = call.callee.object;
  if (/ObjectInputStream\(/.test(review.textOf(receiver))) return true;
  // readObject(ObjectInputStream in) of a serialisable class itself.
  if (enclosingFunction(call)?.name === "readObject" || receiver.kind !== "name") return false;
  return review.resolver.bindings
    .lookup(receiver.name, receiver)
    .some(
      (binding) =>
        (binding.kind === "value" && /new ObjectInputStream\(/.test(review.textOf(binding.value))) ||
        (binding.kind === "parameter" && binding.parameter.type?.name === "ObjectInputStream"),
    );
}

const javaParsers =
  /^(?:DocumentBuilderFactory|SAXParserFactory|XMLInputFactory)\.(?:newInstance|newFactory|newDefaultFactory)$/;

function xmlOf(call: Call, review: Review): Report<Said> | undefined {
  const { name = "" } = calleeOf(call, review);
  if (review.knowledge.language === "java") {
    const isReader = call.isNew && /^(?:SAXReader|SAXBuilder)$/.test(lastName(call) ?? "");
    if (!javaParsers.test(name) && !isReader) return undefined;
    const around = enclosingFunction(call);
    const text = around ? review.textOf(around) : review.document.text;
    if (
      /setFeature|setProperty|setExpandEntityReferences|setXIncludeAware|FEATURE_SECURE|ACCESS_EXTERNAL/.test(text) ||
      /secure|safe|disallow-doctype/i.test(text) ||
      around === undefined
    )
      return undefined;
    return { message: "xml", at: call, values: values(call, review), confidence: "medium", severity: "warning" };
  }
  if (review.knowledge.language === "python") {
    if (!/^(?:lxml\.etree|etree)\.(?:XMLParser|parse|fromstring|XML)$/.test(name)) return undefined;
    const entities = review.option(call, "resolve_entities");
    if (entities && review.constant(entities) === true)
      return { message: "xml", at: call, values: values(call, review) };
    return undefined;
  }
  // libxmljs: { noent: true }
  const noent = review.option(call, "noent", 1);
  return noent && review.constant(noent) === true
    ? { message: "xml", at: call, values: values(call, review) }
    : undefined;
}
