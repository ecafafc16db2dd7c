/** What a call does to the text of its arguments: keeps it, checks its shape, or makes something else of it. */

import type { Call } from "../../model/code/expressions.ts";
import { lastName } from "../../model/code/position.ts";

export type Effect =
  | "keeps" // text in, the same text (or a part of it, or a container with it) out
  | "validates" // a schema or model: the shape is known, strings are still the caller's
  | "narrows" // a number, a flag, a date, a digest: no text survives
  | "stops"; // unknown or escaping: nothing is said about the result

const keeping = new Set(
  (
    "str repr unicode bytes String toString valueOf trim strip lstrip rstrip trimStart trimEnd lower upper toLowerCase toUpperCase " +
    "casefold title capitalize replace replaceAll format format_map join concat append split splitlines partition slice substring substr " +
    "substr at charAt padStart padEnd repeat decode encode decodeURIComponent decodeURI unescape unquote unquote_plus urldecode b64decode " +
    "atob from Buffer stringify dumps loads parseJSON json text formData body form get getlist get_all getAll getFirst getOne pop setdefault items values keys " +
    "entries fromEntries Object assign dict list tuple set sorted reversed copy deepcopy structuredClone next iter first last " +
    "model_dump dict to_dict toJSON toObject asdict vars join resolve normalize normpath abspath realpath Path PurePath with_suffix joinpath " +
    "URL URLSearchParams urljoin Sprintf Sprint Sprintln Join Clean Abs TrimSpace Trim TrimPrefix TrimSuffix ToLower ToUpper Replace ReplaceAll " +
    "Split Fields Query Get Bytes ReadAll NewReader NewDecoder string valueOf orElse orElseGet getOrDefault ofNullable of formatted " +
    "StringBuilder StringBuffer insert toLowerCase readLine read readlines collect toArray toList map filter flatMap flat find reduce then " +
    "getBytes Bytes WriteString String asText textValue data stripTags text fileName getOriginalFilename " +
    "Header PathUnescape QueryUnescape Values Vars bytes sql text raw"
  ).split(" "),
);
const validating =
  /^(?:parse|parseAsync|safeParse|safeParseAsync|validate|validateSync|validateAsync|model_validate|parse_obj|from_orm|load|plainToInstance|plainToClass|cast|clean|cleaned_data|is_valid)$/;
const narrowing =
  /^(?:int|float|bool|len|hash|ord|round|abs|sum|min|max|Number|parseInt|parseFloat|Boolean|Date|BigInt|UUID|Decimal|Atoi|ParseInt|ParseUint|ParseFloat|ParseBool|parseLong|parseDouble|parseBoolean|fromString|ObjectId|isNaN|isInteger|test|includes|startsWith|endsWith|startswith|endswith|has|some|every|indexOf|count|length|size|digest|hexdigest|hexDigest|Sum256|getTime|now|exists|isdigit|isalnum|match|fullmatch|equals|contains|isEmpty|hashCode|compare|compareSync|fromisoformat|strptime)$/;

/** Escaping for one purpose. A risk that is not about that purpose asks with `isEscape`. */
const escaping =
  /escape|sanitiz|sanitis|purify|quote|encodeuri|urlencode|secure_filename|basename|bleach|striptags|clean_html|encodeforhtml|allow|safe_?(?:join|path|url)|whitelist/i;

export function effectOf(call: Call): Effect {
  const name = lastName(call) ?? "";
  // parse is a schema's with an object before it, unless that object is JSON, a query string or an URL.
  if (/^(?:parse|loads|load)$/.test(name) && call.callee.kind === "member") {
    const object = lastName(call.callee.object) ?? "";
    if (/^(?:JSON|json|qs|querystring|url|URL|yaml|superjson|orjson|ujson|path|simplejson)$/.test(object))
      return "keeps";
  }
  // A schema's load, not a repository's.
  if (name === "load" && !(call.callee.kind === "member" && /schema/i.test(lastName(call.callee.object) ?? "")))
    return "stops";
  if (escaping.test(name)) return "stops";
  if (validating.test(name)) return "validates";
  if (narrowing.test(name)) return "narrows";
  return keeping.has(name) ? "keeps" : "stops";
}

/** Takes something out of its receiver: the argument is a key and does not become the result. */
export const isAccessor = (call: Call): boolean =>
  call.callee.kind === "member" &&
  /^(?:get|getlist|get_all|getAll|getFirst|getOne|pop|setdefault|Get|at|charAt|find|first|last|items|values|keys|getOrDefault)$/.test(
    call.callee.property,
  );

/** Types of parameters and variables that cannot carry text. */
const narrowTypes =
  /^(?:int|float|bool|complex|number|boolean|bigint|Date|date|datetime|time|timedelta|Decimal|UUID|uuid\.UUID|UUID4|u?int(?:8|16|32|64)?|float(?:32|64)|long|short|byte|double|char|Integer|Long|Short|Double|Float|Boolean|BigDecimal|BigInteger|LocalDate|LocalDateTime|Instant|ObjectId|PositiveInt|NonNegativeInt|conint|time\.Time|datetime\.\w+)$/;
export const isNarrowType = (name: string): boolean => narrowTypes.test(name);
