/** PuTTY private key files. */
import type { Leak } from "../detector.ts";
import { defineDetector } from "../detector.ts";
import { Random } from "../examples/random.ts";
import { secretMeta } from "../shape/secretMeta.ts";
import { base64 } from "../shape/shape.ts";

const meta = secretMeta({
  id: "putty-private-key",
  provider: "PuTTY",
  title: "PuTTY private key",
  type: "private-key",
  level: "critical",
  grants: "log in wherever its public half is trusted",
  revoke: "by replacing the key pair wherever its public half is trusted",
  rank: 2,
  source: "https://the.earth.li/~sgtatham/putty/latest/htmldoc/AppendixC.html",
});

const LONGEST = 8_000;
const FILE = /^[23]: [\w-]+\r?\n[\s\S]{0,6000}?Private-Lines: \d+\r?\n((?:[A-Za-z0-9+/=]{1,70}(?:\r?\n|$))+)/;

export default defineDetector({
  meta,
  anchors: { keywords: ["PuTTY-User-Key-File-"] },
  detect({ span }, { text }): Leak | undefined {
    const match = FILE.exec(text.slice(span.end, span.end + LONGEST));
    const lines = match?.[1]?.trimEnd() ?? "";
    if (!match || lines.length < 40) return undefined;
    const start = span.end + match[0].lastIndexOf(lines);
    const leak = {
      detector: meta.id,
      kind: "secret",
      type: "private-key",
      severity: "error",
      confidence: "high",
    } as const;
    return { ...leak, span: { start, end: start + lines.length } };
  },
  get examples() {
    const body = base64(64).mint(new Random(meta.id));
    const head = "ssh-ed25519\nEncryption: none\nComment: deploy\nPublic-Lines: 1\nAAAAC3Nza\nPrivate-Lines: 1\n";
    return {
      flags: [
        { title: "version 3", text: `PuTTY-User-Key-File-3: ${head}«${body}»\nPrivate-MAC: 00\n` },
        { title: "version 2", text: `PuTTY-User-Key-File-2: ${head}«${body}»\n` },
      ],
      accepts: [
        { title: "only the first line", text: "PuTTY-User-Key-File-3: ssh-ed25519\n" },
        { title: "in prose", text: "The file begins with PuTTY-User-Key-File-3 and a colon." },
      ],
    };
  },
});
