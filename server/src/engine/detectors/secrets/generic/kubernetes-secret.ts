/** Kubernetes Secret manifests: base64 under data, clear text under stringData. */
import type { Span } from "../../../model/span.ts";
import { defineDetector, type Hit, type Leak } from "../../detector.ts";
import type { Scan } from "../../scan/scanContext.ts";
import { isPlaceholder } from "../value/placeholder.ts";
import { isReference } from "../value/reference.ts";
import { decodeText } from "./base64Text.ts";
import { passwordWorth, secretLeak } from "./parts.ts";

const ID = "kubernetes-secret";
const REACH = 20_000;

/** The YAML document around the offset, between its --- lines. */
function documentAround(text: string, at: number): Span {
  const from = Math.max(0, at - REACH);
  const before = text.slice(from, at);
  const after = text.slice(at, at + REACH);
  const start = before.lastIndexOf("\n---");
  const end = after.indexOf("\n---");
  return { start: from + (start < 0 ? 0 : start + 4), end: at + (end < 0 ? after.length : end) };
}

const BLOCK = /^([ \t]*)["']?(data|stringData)["']?:[ \t]*(?:#.*)?$/gm;
const ENTRY =
  /^([ \t]+)(["']?[\w.\-/]+["']?):[ \t]*(?:([|>][+-]?)[ \t]*\n((?:\1[ \t]+.*(?:\n|$))+)|["']?([^\s"'#][^"'\n]*?)["']?[ \t]*(?:#.*)?$)/gm;

interface Entry {
  readonly value: string;
  readonly span: Span;
}

const width = (indent: string): number => indent.replace(/\t/g, "  ").length;

/** Entries below a key that are indented deeper than it. */
function* entriesBelow(body: string, offset: number, indent: string): Iterable<Entry> {
  const lines = new RegExp(ENTRY);
  for (let match = lines.exec(body); match; match = lines.exec(body)) {
    if (width(match[1] ?? "") <= width(indent)) return;
    const value = (match[4] ?? match[5] ?? "").trim();
    const at = match.index + match[0].indexOf(value, (match[1]?.length ?? 0) + (match[2]?.length ?? 0));
    if (value !== "") yield { value, span: { start: offset + at, end: offset + at + value.length } };
  }
}

/** The lines below the key up to the first that is not deeper. */
function bodyBelow(text: string, from: number, end: number, indent: string): string {
  const rest = text.slice(from, end);
  const stop = rest.split("\n").reduce(
    (state, line) => {
      if (state.done) return state;
      const blank = line.trim() === "" || line.trim().startsWith("#");
      const deeper = width(/^[ \t]*/.exec(line)?.[0] ?? "") > width(indent);
      return blank || deeper
        ? { done: false, length: state.length + line.length + 1 }
        : { done: true, length: state.length };
    },
    { done: false, length: -1 },
  );
  return rest.slice(0, Math.max(0, stop.length));
}

function encoded(entry: Entry): Leak | undefined {
  if (entry.value.length < 4 || isReference(entry.value) || !/^[A-Za-z0-9+/=\s_-]+$/.test(entry.value))
    return undefined;
  const decoded = decodeText(entry.value.replace(/\s+/g, ""))?.trim();
  if (
    decoded !== undefined &&
    (decoded.length < 4 || (isPlaceholder(decoded) && decoded.length < 8) || isReference(decoded))
  )
    return undefined;
  if (decoded === undefined && entry.value.length < 12) return undefined;
  return secretLeak(ID, "secret", entry.span, decoded !== undefined && isPlaceholder(decoded) ? "medium" : "high");
}

function clear(entry: Entry): Leak | undefined {
  return passwordWorth(entry.value) === "real" ? secretLeak(ID, "secret", entry.span, "medium") : undefined;
}

function* detect(hit: Hit, scan: Scan): Iterable<Leak> {
  const { text } = scan;
  const lead = /(?:^|\n)[ \t]*["']?kind["']?:[ \t]*["']?$/i.exec(
    text.slice(Math.max(0, hit.span.start - 40), hit.span.start),
  );
  if (!lead || !/^["']?[ \t]*(?:#.*)?(?:\r?\n|$)/.test(text.slice(hit.span.end, hit.span.end + 80))) return;
  const document = documentAround(text, hit.span.start);
  if (!/\bapiVersion\b/.test(text.slice(document.start, document.end))) return;
  const body = text.slice(document.start, document.end);
  for (const match of body.matchAll(BLOCK)) {
    const indent = match[1] ?? "";
    const from = document.start + match.index + match[0].length + 1;
    for (const entry of entriesBelow(bodyBelow(text, from, document.end, indent), from, indent)) {
      const leak = match[2] === "data" ? encoded(entry) : clear(entry);
      if (leak) yield leak;
    }
  }
}

const encodedSample = ["R3Jhbml0", "LTU1LWJy", "bw=="].join("");

export default defineDetector({
  meta: {
    id: ID,
    kind: "secret",
    provider: "Kubernetes",
    title: "Kubernetes Secret with its values",
    types: ["secret"],
    severity: "error",
    message: {
      what: "A Kubernetes Secret manifest holds its values.",
      why: "base64 is no encryption: whoever reads the manifest has the secret.",
      next: "Rotate the values and keep only sealed or external secrets in files.",
    },
    source: "https://kubernetes.io/docs/concepts/configuration/secret/",
  },
  anchors: { keywords: ["secret"] },
  detect,
  examples: {
    flags: [
      {
        title: "data",
        text: `apiVersion: v1\nkind: Secret\nmetadata:\n  name: db\ndata:\n  password: «${encodedSample}»\n`,
        languageId: "yaml",
      },
      {
        title: "stringData",
        text: "apiVersion: v1\nkind: Secret\nstringData:\n  token: «Granit-55-bro»\n",
        languageId: "yaml",
      },
    ],
    accepts: [
      {
        title: "template",
        text: "apiVersion: v1\nkind: Secret\ndata:\n  htpasswd: {{ htpasswd }}\n",
        languageId: "yaml",
      },
      {
        title: "another kind",
        text: "apiVersion: v1\nkind: ConfigMap\ndata:\n  greeting: aGVsbG8gd29ybGQ=\n",
        languageId: "yaml",
      },
      { title: "empty", text: `apiVersion: v1\nkind: Secret\ndata:\n  csrf: ""\n`, languageId: "yaml" },
    ],
  },
});
