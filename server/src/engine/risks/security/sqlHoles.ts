/** Where a built SQL text takes something that is not constant, and what stands there: a value or an identifier. */
import type { Expression } from "../../model/code/expressions.ts";
import { lastName } from "../../model/code/position.ts";
import type { Review } from "../../review/review.ts";
import { type Piece, piecesOf } from "./builtText.ts";
import { isAllowListTest, isChecked, namesIn } from "./guards.ts";

export interface Hole {
  readonly expression: Expression;
  readonly place: "value" | "identifier";
}

const statementHead =
  /^\s*(?:--[^\n]*\n\s*|\/\*[\s\S]{0,200}?\*\/\s*)*\(?\s*(?:select\b[\s\S]*|insert\s+(?:or\s+\w+\s+)?into\b|update\s+(?:\S|$)[\s\S]*|delete\s+from\b|replace\s+into\b|merge\s+into\b|with\s+(?:recursive\s+)?\w+[\s\S]*\bas\b|drop\s+(?:table|database|schema|index|view)\b|truncate\s+table\b|alter\s+(?:table|user|role|database)\b|create\s+(?:table|user|role|database|schema|index|view|or\s+replace)\b|grant\s|exec(?:ute)?\s|call\s)/i;
const selectShape = /^\s*\(?\s*select\b[\s\S]*\b(?:from|where)\b|^\s*\(?\s*select\b[\s\S]*$/i;

/** Reads as an SQL statement: begins like one, and a SELECT or UPDATE also goes on like one. */
export function looksLikeSql(text: string): boolean {
  if (!statementHead.test(text)) return false;
  const head = text.trimStart();
  if (/^\(?\s*select\b/i.test(head)) return selectShape.test(text) && /\bfrom\b/i.test(text);
  if (/^update\b/i.test(head)) return /\bset\b/i.test(text);
  if (/^(?:exec|call|with|grant)/i.test(head))
    return /\b(?:select|insert|update|delete|on|from)\b|^\s*exec(?:ute)?\s+\w+\s+['@?]/i.test(text);
  return true;
}

export function sqlHoles(expression: Expression, review: Review, isSql = false): readonly Hole[] | undefined {
  const pieces = piecesOf(expression, review);
  if (!pieces.some((piece) => typeof piece === "string")) return undefined;
  const skeleton = pieces.map((piece) => (typeof piece === "string" ? piece : "x")).join("");
  if (!isSql && !looksLikeSql(skeleton)) return undefined;
  const holes: Hole[] = [];
  let before = "";
  for (const [index, piece] of pieces.entries()) {
    if (typeof piece === "string") before += piece;
    else {
      if (!isHarmless(piece, review)) holes.push({ expression: piece, place: placeOf(before, pieces[index + 1]) });
      before += " x ";
    }
  }
  return holes;
}

/** A value follows an operator or stands in quotes or a value list; what follows FROM, ORDER BY and the like is a name. */
function placeOf(before: string, after: Piece | undefined): Hole["place"] {
  const quoted = /['%]\s*$/.test(before) && typeof after === "string" && /^[%_]*'/.test(after);
  if (
    quoted ||
    (/'[^'\n]*$/.test(before.slice(before.lastIndexOf("\n") + 1)) && (before.match(/'/g)?.length ?? 0) % 2 === 1)
  )
    return "value";
  return /(?:[=<>]|\blike|\bin\s*\(|\bvalues\s*\([^)]*|\blimit|\boffset|\bbetween|\band(?=\s*$)|\bthen|\bilike|\bagainst\s*\(|\bany\s*\()\s*[("'%]*$/i.test(
    before,
  )
    ? "value"
    : "identifier";
}

const quoting =
  /escape|quote|ident|sanitiz|sanitis|placeholder|literal|param|bind|mogrify|sql\.|Prisma\.|where_?clause|column|conditions?|clause|format_?sql|compile/i;

/** Constant choices, numbers, quoted identifiers, lists of placeholders. */
function isHarmless(expression: Expression, review: Review): boolean {
  if (review.constant(expression) !== undefined) return true;
  switch (expression.kind) {
    case "conditional":
      return isHarmless(expression.whenTrue, review) && isHarmless(expression.whenFalse, review);
    case "binary":
      if (/^(?:or|\?\?)$/.test(expression.operator))
        return isHarmless(expression.left, review) && isHarmless(expression.right, review);
      return expression.operator !== "+" && expression.operator !== "and";
    case "call":
      return isHarmlessCall(expression, review);
    case "member":
      // Enum members, class constants, generated metadata.
      if (
        /^[A-Z][A-Z0-9_]+$|[lL]ength$|^size$|^count$|[tT]able_?[nN]ame|^table$|^db_table$|[sS]chema|[cC]olumn/.test(
          expression.property,
        ) &&
        !review.flow.requestText(expression)
      )
        return true;
      break;
    case "name":
      if (/^[A-Z][A-Z0-9_]+$/.test(expression.name) && !review.flow.outsideText(expression)) return true;
      if (/placeholder|params?$|^qs$|marks$|binds?$/i.test(expression.name)) return true;
      break;
    case "index": {
      // A look-up in a constant table of this file: `SORTS[key]`.
      const table =
        expression.object.kind === "name" ? review.resolver.bindings.lookup(expression.object.name, expression) : [];
      if (table.length === 1 && table[0]?.kind === "value" && table[0].value.kind === "map") return true;
      break;
    }
    default:
      break;
  }
  const origins = review.flow.originsOf(expression);
  if (origins.length > 0 && origins.every(({ narrow }) => narrow)) return true;
  return isChecked(expression, namesIn(expression), isAllowListTest);
}

function isHarmlessCall(call: Expression & { kind: "call" }, review: Review): boolean {
  const name = lastName(call) ?? "";
  if (
    /^(?:int|float|len|Number|parseInt|parseFloat|round|abs|min|max|size|length|Date|now|randomUUID|uuid4|Atoi)$/.test(
      name,
    )
  )
    return true;
  if (name === "join") {
    // `",".join("?" for _ in ids)`, `ids.map(() => "?").join(",")`, a join of constants
    const parts = [
      ...(call.callee.kind === "member" ? [call.callee.object] : []),
      ...call.args.map(({ value }) => value),
    ];
    return (
      !parts.some((part) => review.flow.outsideText(part) !== undefined) ||
      parts.some((part) => isPlaceholderList(part, review))
    );
  }
  if (quoting.test(review.textOf(call.callee))) return true;
  const origins = review.flow.originsOf(call);
  return origins.length > 0 && origins.every(({ narrow }) => narrow);
}

function isPlaceholderList(expression: Expression, review: Review): boolean {
  if (expression.kind === "binary" && expression.operator === "*") return true;
  if (expression.kind === "comprehension")
    return (
      /^["'`f]+[?%$:@]/.test(review.textOf(expression.element)) || review.constant(expression.element) !== undefined
    );
  if (expression.kind === "call" && /^(?:map|fill|from|Array|repeat)$/.test(lastName(expression) ?? "")) {
    return /["'`]\$?[?$%:@]|["'`]\s*\?|quote|escape/.test(review.textOf(expression));
  }
  return expression.kind === "name" && /placeholder|marks|params/i.test(expression.name);
}
