/** A cheap look behind a name in source code: most names there are used, not given a value, and need no parsing. */

const NAME_LOOK = 64;
/** What may stand between a name and its operator. */
const CLOSERS = "\\\"'`])?! \t\r\n";

const isNameCode = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 95 || code === 45;

const isQuote = (char: string): boolean => char === '"' || char === "'" || char === "`";

/** False when what follows the name that holds `offset` cannot give it a value: a call, a member, a separator, a word. */
export function mayGovern(text: string, offset: number): boolean {
  let at = offset;
  const stop = Math.min(text.length, offset + NAME_LOOK);
  while (at < stop && isNameCode(text.charCodeAt(at))) at++;
  const isQuoted = isQuote(text.charAt(at)) || text.charAt(at) === "\\";
  while (at < stop && CLOSERS.includes(text.charAt(at))) at++;
  const next = text.charAt(at);
  return (
    next === "=" ||
    next === ":" ||
    next === ">" ||
    next === "<" ||
    next === "|" ||
    (isQuoted && next === ",") ||
    isFlag(text, offset)
  );
}

/** "--password v": command lines stand in strings and comments too. */
function isFlag(text: string, offset: number): boolean {
  let at = offset;
  while (at > 0 && offset - at < NAME_LOOK && isNameCode(text.charCodeAt(at - 1))) at--;
  return text.charCodeAt(at) === 45 || /identified by$/i.test(text.slice(Math.max(0, offset - 13), offset));
}
