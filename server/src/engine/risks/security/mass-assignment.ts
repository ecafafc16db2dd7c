/** The whole body of a request is written to a record: the caller also sets the fields that nobody shows. */
import type { Call, Expression } from "../../model/code/expressions.ts";
import { isInside, lastName } from "../../model/code/position.ts";
import type { Review } from "../../review/review.ts";
import { defineRisk } from "../risk.ts";
import { accepts, flags } from "./examples/mass-assignment.ts";

export default defineRisk({
  meta: {
    id: "mass-assignment",
    family: "security",
    title: "Whole request body written to a record",
    severity: "warning",
    languages: ["python", "ecmascript", "java"],
    messages: {
      whole: {
        what: "{value} goes into the record with every field the caller sends.",
        why: "Whoever adds role, isAdmin, balance or ownerId to the JSON sets that column too: the form does not show it, the database takes it.",
        next: "Pick the fields that may be set, or check the body against a schema that refuses unknown ones.",
      },
    },
  },
  detect: {
    call(call, review) {
      for (const value of writtenValues(call, review)) {
        const label = wholeBody(value, review);
        if (label !== undefined) return { message: "whole" as const, at: call, values: { value: label } };
      }
      return undefined;
    },
    function(node, review) {
      // Spring binds a whole entity from the request.
      if (review.knowledge.language !== "java") return undefined;
      const entity = node.parameters.find(
        ({ decorators, type }) =>
          decorators.some(({ expression }) => /^(?:RequestBody|ModelAttribute)$/.test(lastName(expression) ?? "")) &&
          type !== undefined &&
          isEntity(type.name, review),
      );
      if (!entity) return undefined;
      const saved = review.model
        .all("call")
        .find(
          (call) =>
            /^(?:save|saveAndFlush|persist|merge)$/.test(lastName(call) ?? "") &&
            call.args.some(({ value }) => value.kind === "name" && value.name === entity.name) &&
            isInside(call, node),
        );
      return saved && { message: "whole" as const, at: saved, values: { value: entity.name } };
    },
  },
  examples: { flags, accepts },
});

/** A class of this file with @Entity; elsewhere only names that say so. */
function isEntity(name: string, review: Review): boolean {
  const declared = review.model.all("class").find((one) => one.name === name);
  if (declared)
    return declared.decorators.some(({ expression }) => /^(?:Entity|Document|Table)$/.test(lastName(expression) ?? ""));
  return /Entity$/.test(name);
}

const jsWrites =
  /^(?:create|insert|insertMany|insertOne|update|updateOne|updateMany|findByIdAndUpdate|findOneAndUpdate|findOneAndReplace|replaceOne|save|upsert|bulkCreate|build|set|assign|merge|insertGetId|values|patch)$/;

function* writtenValues(call: Call, review: Review): Iterable<Expression> {
  const name = lastName(call) ?? "";
  const { language } = review.knowledge;
  if (language === "ecmascript") {
    const isModel =
      call.isNew &&
      /^[A-Z]\w*$/.test(name) &&
      !/(?:Error|Schema|Date|Map|Set|Request|Response|Promise|Params|Dto|DTO|URL|Command|Event|Data|Buffer|Array|Object|Proxy)$/.test(
        name,
      );
    if (!isModel && !jsWrites.test(name)) return;
    if (name === "assign" && !/^(?:Object\.assign|_\.assign)$/.test(review.textOf(call.callee))) return;
    if (
      /^(?:set|merge|values|patch|update)$/.test(name) &&
      !/[dD]b|[rR]epo|[mM]odel|prisma|knex|^[A-Z]|collection|insert\(|update\(/.test(review.textOf(call.callee))
    )
      return;
    for (const { value } of name === "assign" ? call.args.slice(1) : call.args) {
      yield value;
      if (value.kind === "map")
        for (const entry of value.entries)
          if (entry.spread || /^(?:data|\$set|\$setOnInsert|update|create|set)$/.test(entry.name ?? ""))
            yield entry.value;
    }
  } else if (language === "python") {
    const isModel =
      /^[A-Z]\w*$/.test(name) ||
      /^(?:create|update|update_one|insert_one|insert|values|filter_by|get_or_create|update_or_create)$/.test(name);
    if (!isModel || /(?:Schema|Form|Serializer|Request|Response|In|Create|Update|Dto|Error|Exception)$/.test(name))
      return;
    for (const { value, spread } of call.args) {
      if (spread || /^(?:insert_one|insert|values)$/.test(name)) yield value;
      if (value.kind === "map") for (const entry of value.entries) if (entry.name === "$set") yield entry.value;
    }
  }
}

/** The body itself, not a field of it, and not through a schema. */
function wholeBody(value: Expression, review: Review): string | undefined {
  if (value.kind === "spread") return wholeBody(value.value, review);
  if (value.kind === "map") {
    const spread = value.entries.find((entry) => entry.spread);
    return spread && wholeBody(spread.value, review);
  }
  if (value.kind !== "name" && value.kind !== "member" && value.kind !== "call" && value.kind !== "await")
    return undefined;
  const { language } = review.knowledge;
  const origins = review.flow.originsOf(value).filter((one) => one.kind === "request");
  const [source] = origins;
  if (
    !source ||
    origins.length > 1 ||
    source.validated ||
    (source.at.kind === "function" && !isPlainBody(source.label))
  )
    return undefined;
  const text = review.textOf(source.at).replace(/\s+/g, "");
  const isWhole =
    language === "python"
      ? /^(?:flask\.)?request\.(?:json|form|get_json(?:\([^)]*\))?|data|POST)$/.test(text) ||
        /^request\.(?:json|get_json|form)/.test(text)
      : /(?:req|request|ctx\.request|event|_req)\.(?:body|json(?:\(\))?)$/.test(text);
  if (!isWhole || !sameWhole(value, source.label, review)) return undefined;
  return source.label;
}

const isPlainBody = (label: string): boolean => /^(?:body|data|payload)$/.test(label);

/** A name bound to the body as a whole: `const data = req.body`, not `const { name } = req.body`. */
function sameWhole(value: Expression, label: string, review: Review): boolean {
  if (value.kind === "await") return sameWhole(value.value, label, review);
  if (value.kind === "member") return /^(?:body|json|form|data|POST)$/.test(value.property);
  if (value.kind === "call") return /^(?:json|get_json|to_dict|get_json\(\)|dict)$/.test(lastName(value) ?? "");
  if (value.kind !== "name") return false;
  const found = review.resolver.bindings.lookup(value.name, value);
  const [only] = found;
  return found.length === 1 && only?.kind === "value" && sameWhole(only.value, label, review);
}
