/** The value a name governs, found from a keyword inside the name: one small look instead of an index of the whole text. */
import type { Span } from "../../model/span.ts";
import { readValue } from "./assignment.ts";
import { isCodeLanguage } from "./formatName.ts";
import { argument, attributeText, directive, element, flag, reversed, setter, sibling, spaced } from "./localForms.ts";
import { behindName, type LocalPair, MAX_VALUE, makePair, type Name, readName, siteOf } from "./localSite.ts";
import { readOperator } from "./operator.ts";

const LABEL = /(?:^|[^\p{L}\p{N}_-])((?:\p{L}[\p{L}\p{N}-]* ){1,2})$/u;

/** `Cache key: v`: in running text and settings the words before belong to the name. */
function labelled(text: string, languageId: string, name: Name, before: string): Name {
  if (name.quoted || isCodeLanguage(languageId) || text.charCodeAt(name.start) === 45) return name;
  const words = LABEL.exec(before)?.[1];
  return words === undefined ? name : { ...name, start: name.start - words.length };
}

function assigned(text: string, languageId: string, name: Name, at: number): LocalPair | undefined {
  const operator = readOperator(text, at);
  if (!operator) return undefined;
  const limit = Math.min(text.length, at + MAX_VALUE);
  const place = siteOf(text, name);
  const named = operator.kind === "colon" ? labelled(text, languageId, name, place.before) : name;
  const indent = place.before.length - place.before.trimStart().length;
  const value = readValue(text, operator.end, limit, operator.kind, place, indent);
  return (
    value &&
    makePair(
      text,
      languageId,
      named,
      value,
      place.inQuery && operator.kind === "assign" ? "query" : operator.kind,
      place,
    )
  );
}

/** The pair whose name holds the hit. Cheap when there is none, which is the usual case. */
export function pairAround(text: string, hit: Span, languageId: string): LocalPair | undefined {
  const name = readName(text, hit);
  if (!name) return undefined;
  const at = behindName(text, name);
  const code = text.charCodeAt(at);
  if (code === 40) return setter(text, languageId, name);
  if (code === 62) return name.quoted ? attributeText(text, languageId, name) : element(text, languageId, name);
  const direct = assigned(text, languageId, name, at);
  if (direct) return direct;
  if (code === 44) return argument(text, languageId, name) ?? sibling(text, languageId, name);
  return (
    flag(text, languageId, name) ??
    directive(text, languageId, name) ??
    sibling(text, languageId, name) ??
    spaced(text, languageId, name) ??
    reversed(text, languageId, name)
  );
}
