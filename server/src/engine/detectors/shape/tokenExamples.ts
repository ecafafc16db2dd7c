/** The examples every token format shares: where it stands in code and configuration, and what only resembles it. */
import type { Detector } from "../detector.ts";

type Examples = Detector["examples"];

const cut = (token: string): string => token.slice(0, Math.min(10, Math.floor(token.length / 2)));

/** A leading part that is a name ("cookie=") stays outside the drawn value. */
const drawn = (token: string, name: string): string => `${name}«${token.slice(name.length)}»`;

/** `mode: "sanitize"` because formats that are public by design are not reviewed at all. */
export function tokenExamples(id: string, tokens: readonly string[], name = ""): Examples {
  const [first = ""] = tokens;
  const last = tokens.at(-1) ?? first;
  const variable = id.toUpperCase().replaceAll("-", "_");
  return {
    flags: [
      {
        title: "string in code",
        text: `const value = "${drawn(first, name)}";`,
        languageId: "typescript",
        mode: "sanitize",
      },
      { title: "environment file", text: `VALUE=${drawn(last, name)}\n`, languageId: "dotenv", mode: "sanitize" },
      ...tokens.map((token) => ({
        title: "in a sentence",
        text: `used ${drawn(token, name)}, then failed`,
        mode: "sanitize" as const,
      })),
    ],
    accepts: [
      { title: "cut short", text: `const value = "${cut(first)}";`, mode: "sanitize" },
      { title: "inside a longer word", text: `const value = "zz${first}";`, mode: "sanitize" },
      { title: "taken from the environment", text: `${variable}=\${VALUE}`, mode: "sanitize" },
    ],
  };
}
