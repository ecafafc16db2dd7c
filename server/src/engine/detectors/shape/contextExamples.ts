/** The examples every token shares that only its name gives away. */
import type { Detector } from "../detector.ts";

type Examples = Detector["examples"];

export function contextExamples(word: string, mint: () => string): Examples {
  const value = mint();
  const name = word.replace(/[^A-Za-z0-9]+/g, "_");
  return {
    flags: [
      { title: "environment file", text: `${name.toUpperCase()}_API_SECRET=«${value}»\n`, mode: "sanitize" },
      {
        title: "string in code",
        text: `const ${name}SecretKey = "«${value}»";`,
        languageId: "typescript",
        mode: "sanitize",
      },
      { title: "YAML", text: `${name}:\n  client_secret: «${value}»\n`, languageId: "yaml", mode: "sanitize" },
    ],
    accepts: [
      { title: "no vendor near", text: `const value = "${value}";`, mode: "sanitize" },
      { title: "a digest of a file", text: `${name}.tar.gz md5: ${value}x`, mode: "sanitize" },
      {
        title: "taken from the environment",
        text: `${name.toUpperCase()}_API_TOKEN=\${${name.toUpperCase()}_TOKEN}`,
        mode: "sanitize",
      },
    ],
  };
}
