/** `name: X` next to `value: v`: the value belongs to X. Kubernetes env lists, XML settings, Terraform blocks, event attributes. */
import type { SpanField } from "./spanField.ts";

const NAMES: ReadonlySet<string> = new Set([
  "name",
  "key",
  "property",
  "property_name",
  "parameterkey",
  "variable",
  "k",
]);
const VALUES: ReadonlySet<string> = new Set(["value", "val", "parametervalue", "default", "v", "stringvalue"]);
/** Other attributes may stand between the two, but not much text. */
const MAX_GAP = 160;
const MAX_KEY = 100;

/** The first letter rules most names out before their text is cut from the document. */
const mayBeSibling = (field: SpanField): boolean => FIRST_LETTERS.includes(field.firstLetter);

const FIRST_LETTERS = "nkpvdsNKPVDS";

/** Pairs of (name field, value field) in the order of the text. */
export function siblingValues(fields: readonly SpanField[]): readonly { name: SpanField; value: SpanField }[] {
  const pairs: { name: SpanField; value: SpanField }[] = [];
  let last: SpanField | undefined;
  for (const field of fields) {
    const length = field.nameSpan.end - field.nameSpan.start;
    if (length > 14 || length === 0 || !mayBeSibling(field)) continue;
    const name = field.name.toLowerCase();
    if (NAMES.has(name)) last = field.value.end - field.value.start <= MAX_KEY ? field : undefined;
    else if (last && VALUES.has(name)) {
      if (isSibling(last, field)) pairs.push({ name: last, value: field });
      last = undefined;
    }
  }
  return pairs;
}

const isSibling = (name: SpanField, value: SpanField): boolean =>
  value.nameSpan.start >= name.value.end &&
  value.nameSpan.start - name.value.end <= MAX_GAP &&
  value.path.length === name.path.length &&
  value.value.end > value.value.start;
