/** Decodes the backslash escapes of string literals. The forms with digits are the same in all languages we read. */

const common: Readonly<Record<string, string>> = { n: "\n", t: "\t", r: "\r", b: "\b", f: "\f", v: "\v" };

const escapeForms =
  /\\(?:u\{([0-9a-fA-F]{1,6})\}|u+([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|x([0-9a-fA-F]{2})|([0-3]?[0-7]{1,2})|(\r\n|[\s\S]))/g;

/** `extra` are single letters of one language: `s` is a space in Java, `a` the bell in Go. */
export function decodeEscapes(raw: string, extra: Readonly<Record<string, string>> = {}): string {
  if (!raw.includes("\\")) return raw;
  return raw.replace(escapeForms, (whole, braces, four, eight, two, octal, other: string | undefined) => {
    const hex: string | undefined = braces ?? four ?? eight ?? two;
    if (hex !== undefined) return codePoint(Number.parseInt(hex, 16), whole);
    if (octal !== undefined) return String.fromCharCode(Number.parseInt(octal, 8));
    const letter = other ?? "";
    if (letter === "\n" || letter === "\r\n" || letter === "\r") return "";
    return extra[letter] ?? common[letter] ?? letter;
  });
}

const codePoint = (value: number, whole: string): string => (value <= 0x10ffff ? String.fromCodePoint(value) : whole);
