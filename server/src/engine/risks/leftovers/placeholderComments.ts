/** Comments that stand where code should: left out, to be written, true of a demonstration only. */
import type { Span } from "../../model/span.ts";

export type CommentKind = "omitted" | "unfinished" | "demo" | "tag";

/** `// ... existing code ...`, `# rest of the implementation`, and the like. */
const omitted: readonly RegExp[] = [
  /^\(?(?:\.{3}|…)\s*\(?\s*(?:and |the |all |your |keep )*(?:rest|remaining|other|others|existing|previous|same|more|additional|code|implementation|omitted|unchanged|similar|etc)\b/i,
  /^\(?(?:the |keep the )?rest of (?:the |your |this )?(?:\w+ )?(?:code|implementation|functions?|methods?|class|file|components?|logic|handlers?|imports?|routes?|script)\b/i,
  /^(?:the |your )?(?:existing|remaining|previous|other|same) (?:\w+ )?(?:code|implementation|imports?|methods|fields|routes|handlers|logic|functions)\b.{0,30}(?:\bhere\b|\bas before\b|\bremains?\b|\bunchanged\b|\bstays?\b|\.{3}|…)/i,
  /^(?:code|implementation|content|details|body) (?:is )?(?:omitted|elided|left out|unchanged)\b/i,
];

const work =
  "code|logic|implementation|processing|quer(?:y|ies)|validation|handling|integration|credentials|details|config(?:uration)?";

const unfinished: readonly RegExp[] = [
  new RegExp(`^(?:\\w+[ -]){0,4}(?:${work}) (?:goes|go|would go|should go|will go|comes|belongs) here\\b`, "i"),
  new RegExp(
    `^(?:add|put|insert|implement|write|place|fill in|define|include|your|actual|real|perform|do)\\b.{0,60}\\b(?:your|actual|real|custom|business|own|${work})\\b.{0,40}\\bhere\\b`,
    "i",
  ),
  /^your (?:\w+ ){0,3}(?:code|logic|implementation) here\b/i,
  /^(?:todo:?\s*)?(?:implement|implementation) (?:me|this|here|needed|pending|goes here)\b/i,
  /\breplace (?:this |these |it |the \w+ )?(?:\w+ )?with (?:your|the actual|actual|a real|the real|real|an actual|a proper)\b/i,
  /\b(?:change|update|set) (?:this|these|it) (?:to|with|in) (?:your|production|a real|the real|the actual)\b/i,
  /^(?:placeholder|stub)(?:$|\s*[:.(–-]|\s+(?:for|implementation|logic|function|until|response|data)\b)|^dummy (?:implementation|logic|response|data)\b/i,
  /\b(?:this is|it'?s|just|only) (?:just |only )?an? (?:placeholder|stub|dummy|mock)\b/i,
  /\(replace with (?:an? |the |your )?\w+/i,
  /^(?:\w+ ){0,3}logic (?:to|for) .{3,50} (?:goes|would go|should go) here\b/i,
  /\bnot (?:yet )?implemented yet\b|^not (?:yet )?implemented\b/i,
];

/** What an answer says about itself: true in a demonstration, not where it is going to run. */
const demo: readonly RegExp[] = [
  /\bin (?:a|an|your) (?:real|actual|real-world|production|real life|full|complete)(?: (?:world|life|production))? ?(?:app(?:lication)?|system|implementation|scenario|environment|service|project|deployment|setting|code|use case|case|world|program|setup|version|product)s?\b/i,
  /\bin (?:production|reality|practice|real life),? (?:you(?:'d| would| should| might| could| will|'ll)|use\b|replace|consider|store|implement|this (?:would|should)|we(?:'d| would| should)|it (?:would|should))/i,
  /\bthis would (?:typically|normally|usually|actually)\b|^(?:here,? )?(?:you|we)(?:'d| would) (?:typically|normally|usually|actually)\b|^here,? (?:you|we)(?:'d| would) \w+/i,
  /\bfor (?:the )?(?:(?:demo|demonstration|illustration|illustrative|example|tutorial) purposes?|demonstration$|demonstration only|the demo|this (?:demo|example))\b/i,
  /\b(?:simplified|basic|minimal|naive) (?:example|version|demo) (?:for|only|of what)\b/i,
  /\bnot (?:suitable |meant |intended |ready |safe )?for production\b|\b(?:don'?t|do not|never) use (?:this |it )?in production\b/i,
];

/** Marks of work to do. Only at the start of a comment: in running text they are words like others. */
const tag = /^(?:@?(?:TODO|FIXME|XXX|HACK)\b|(?:todo|fixme|xxx|hack)(?:\s*[:(]|$))/i;
const upperTag = /^@?(?:TODO|FIXME|XXX|HACK)\b|^(?:todo|fixme|xxx|hack)\s*(?:[:(]|$)/;
/** A note that says the thing itself is missing, not that it could be better. */
const missingWork =
  /^@?TODO(?:\([^)]*\))?\s*[:-]?\s*(?:please |you |we |still |need to |should |actually )*(?:implement|fill in|finish|complete|stub\b|placeholder|hook up|wire up|integrate with|(?:replace|change|swap|load|get|read|fetch|use) (?:\w+ ){0,4}(?:real|actual|mock\w*|placeholder|env\w*|hard-?coded|your)|add (?:\w+ )?(?:real|actual|proper|auth\w*|validation|error handling|rate limit\w*|logic|your))\b|\bbefore (?:prod|production|release|deploy\w*|shipping|going live)\b/i;
const ticket = /#\d+|\b[A-Z][A-Z0-9]+-\d+\b|https?:\/\//;

/** A note at the end of its block, or before nothing but a fixed answer: what it speaks of is not there. */
export function standsForCode(text: string, { start, end }: Span): boolean {
  const lineStart = text.lastIndexOf("\n", start - 1) + 1;
  const before = text.slice(lineStart, start);
  if (before.trim() !== "" || before === "") return false;
  const after = text.slice(end, end + 600).replace(/^(?:\s*(?:\/\/|#)[^\n]*(?:\n|$))*/, "");
  const next = /^[ \t]*\n?(?:[ \t]*\n)*([ \t]*)(\S[^\n]*)/.exec(after);
  if (!next) return false;
  const [, indent = "", line = ""] = next;
  return /^[})\]]/.test(line) ? indent.length < before.length : fixedAnswer.test(line);
}

const fixedAnswer =
  /^(?:pass|return(?: (?:true|false|null|nil|None|True|False|undefined|\{\}|\[\]|""|''|0))?);?\s*(?:$|#|\/\/)/;

/** Alone on its line it stands for code; within a run of comments it is part of the text. */
export const isEllipsis = (text: string): boolean => /^(?:\.{3}|…)$/.test(text.trim());

export function commentKind(text: string): CommentKind | undefined {
  if (text.length > 400) return undefined;
  const line = text.replace(/\s+/g, " ").trim();
  if (tag.test(line) && upperTag.test(line)) return missingWork.test(line) && !ticket.test(line) ? "unfinished" : "tag";
  if (omitted.some((shape) => shape.test(line))) return "omitted";
  if (unfinished.some((shape) => shape.test(line))) return "unfinished";
  return demo.some((shape) => shape.test(line)) ? "demo" : undefined;
}
