/** JSON web tokens: read without a check, accepted without a signature, made to last for ever, kept where scripts read. */
import type { Call, Expression, MapLiteral } from "../../model/code/expressions.ts";
import { lastName } from "../../model/code/position.ts";
import type { Review } from "../../review/review.ts";
import type { Report } from "../risk.ts";
import type { SessionMessage } from "./sessionMessages.ts";
import { calleeOf } from "./sinks.ts";

export function tokenReport(call: Call, review: Review): Report<SessionMessage> | undefined {
  const { name = review.textOf(call.callee) } = calleeOf(call, review);
  const last = lastName(call) ?? "";
  const isToken = /jwt|jsonwebtoken|jose|jws/i.test(name);
  if (isToken || /^(?:jwtVerify|decodeJwt|jwt_?decode|jwtDecode)$/.test(last)) {
    const report =
      acceptsNone(call, review) ?? decodes(call, name, last, review) ?? neverExpires(call, name, last, review);
    if (report) return report;
  }
  if (/^(?:setItem)$/.test(last)) return inStorage(call, review);
  if (review.knowledge.language === "java") return javaToken(call, last, review);
  if (review.knowledge.language === "go") return goToken(call, name, review);
  return undefined;
}

const isNone = (value: Expression, review: Review): boolean => {
  if (value.kind === "list") return value.elements.some((element) => isNone(element, review));
  const constant = review.constant(value);
  return typeof constant === "string" && constant.toLowerCase() === "none";
};

function acceptsNone(call: Call, review: Review): Report<SessionMessage> | undefined {
  const named = call.args
    .filter(({ name }) => name !== undefined && /^alg(?:orithms?)?$/.test(name))
    .map(({ value }) => value);
  const nested = call.args.flatMap(({ value }) => optionValues(value, review));
  const none = [...named, ...nested].find((value) => isNone(value, review));
  return none && { message: "none", at: call, values: { setting: review.textOf(none) }, severity: "error" };
}

function optionValues(value: Expression, review: Review): readonly Expression[] {
  const map = mapOf(value, review);
  if (!map) return [];
  return map.entries.flatMap((entry) => {
    if (/^alg(?:orithms?)?$/.test(entry.name ?? "")) return [entry.value];
    return entry.name === "header" && entry.value.kind === "map" ? optionValues(entry.value, review) : [];
  });
}

function mapOf(value: Expression, review: Review): MapLiteral | undefined {
  if (value.kind === "map") return value;
  if (value.kind !== "name") return undefined;
  const found = review.resolver.bindings.lookup(value.name, value);
  const only = found.length === 1 ? found[0] : undefined;
  return only?.kind === "value" && only.value.kind === "map" ? only.value : undefined;
}

function decodes(call: Call, name: string, last: string, review: Review): Report<SessionMessage> | undefined {
  const unverified: Report<SessionMessage> = {
    message: "unverified",
    at: call,
    values: { call: `${review.textOf(call.callee)}()` },
    severity: "error",
  };
  if (review.knowledge.language === "python") {
    if (/get_unverified_claims$/.test(last)) return unverified;
    if (last !== "decode") return undefined;
    const verify = review.option(call, "verify");
    if (verify && review.constant(verify) === false) return unverified;
    const options = review.option(call, "options");
    const map = options && mapOf(options, review);
    const signature = map?.entries.find((entry) => entry.name === "verify_signature");
    return signature && review.constant(signature.value) === false ? unverified : undefined;
  }
  if (review.knowledge.language !== "ecmascript") return undefined;
  // On a server: the browser's jwt-decode only shows what the server has checked.
  const isServerDecode =
    /(?:^|\.)jsonwebtoken\.decode$|^jwt\.decode$|jose\.decodeJwt$|^decodeJwt$|jwt-simple\.decode$/.test(name);
  if (!isServerDecode || (call.args.length > 1 && /jwt-simple/.test(name))) return undefined;
  if (/jwt-simple/.test(name)) return undefined;
  const checksAnyway = review.model
    .all("call")
    .some((other) => /^(?:verify|jwtVerify|verifyAsync)$/.test(lastName(other) ?? ""));
  return checksAnyway ? undefined : { ...unverified, severity: "warning", confidence: "medium" };
}

/** `jwt.sign(payload, key)` without expiresIn, `jwt.encode({...})` without exp. */
function neverExpires(call: Call, name: string, last: string, review: Review): Report<SessionMessage> | undefined {
  const expiry: Report<SessionMessage> = {
    message: "expiry",
    at: call,
    values: { call: `${review.textOf(call.callee)}()` },
    confidence: "medium",
  };
  const payload = call.args[0] && mapOf(call.args[0].value, review);
  if (!payload || payload.entries.some(({ spread }) => spread)) return undefined;
  if (payload.entries.some((entry) => /^exp(?:iresAt|iry)?$/.test(entry.name ?? ""))) return undefined;
  if (review.knowledge.language === "python") {
    const target = call.args[0]?.value;
    const setLater =
      target?.kind === "name" && new RegExp(`${target.name}(?:\\[["']exp|\\.update\\()`).test(review.document.text);
    return last === "encode" && /jwt|jose/i.test(name) && !setLater ? expiry : undefined;
  }
  if (review.knowledge.language !== "ecmascript" || last !== "sign" || !/jsonwebtoken\.sign$|^jwt\.sign$/.test(name))
    return undefined;
  const options = call.args[2]?.value;
  if (!options) return call.args.length === 2 ? expiry : undefined;
  if (options.kind === "function") return expiry;
  const map = mapOf(options, review);
  if (!map || map.entries.some((entry) => entry.spread || entry.name === "expiresIn")) return undefined;
  return expiry;
}

function inStorage(call: Call, review: Review): Report<SessionMessage> | undefined {
  const store = call.callee.kind === "member" ? review.textOf(call.callee.object).replace(/^window\./, "") : "";
  if (!/^(?:localStorage|sessionStorage)$/.test(store)) return undefined;
  const key = call.args[0] && review.constant(call.args[0].value);
  const text = typeof key === "string" ? key : call.args[0] ? review.textOf(call.args[0].value) : "";
  const words = text.replace(/([a-z])([A-Z])/g, "$1_$2").toLowerCase();
  if (
    !/(?:^|[_.:-])(?:token|jwt|authtoken|accesstoken|refresh_token|access_token|id_token|auth_token|bearer)(?:$|[_.:-])/.test(
      words,
    ) ||
    /expir|type|csrf/.test(words)
  )
    return undefined;
  return { message: "storage", at: call, values: { store }, confidence: "medium" };
}

function javaToken(call: Call, last: string, review: Review): Report<SessionMessage> | undefined {
  const text = review.textOf(call.callee);
  if (last === "none" && /Algorithm\.none$/.test(text))
    return { message: "none", at: call, values: { setting: "Algorithm.none()" }, severity: "error" };
  if (last !== "decode" || !/^JWT\.decode$/.test(text)) return undefined;
  const checksAnyway = review.model.all("call").some((other) => lastName(other) === "verify");
  return checksAnyway
    ? undefined
    : { message: "unverified", at: call, values: { call: "JWT.decode()" }, severity: "error" };
}

function goToken(call: Call, name: string, review: Review): Report<SessionMessage> | undefined {
  if (/ParseUnverified$/.test(review.textOf(call.callee)))
    return { message: "unverified", at: call, values: { call: "ParseUnverified()" }, severity: "error" };
  return /SigningMethodNone|UnsafeAllowNoneSignatureType/.test(
    call.args.map(({ value }) => review.textOf(value)).join(),
  ) && /jwt/i.test(name)
    ? { message: "none", at: call, values: { setting: "UnsafeAllowNoneSignatureType" }, severity: "error" }
    : undefined;
}
