/** Azure shared access signatures: a query that carries its rights, its end and a signature. */
import type { Leak } from "../detector.ts";
import { defineDetector } from "../detector.ts";
import { Random } from "../examples/random.ts";
import { secretMeta } from "../shape/secretMeta.ts";
import { an } from "../shape/shape.ts";

const meta = secretMeta({
  id: "azure-sas-token",
  provider: "Microsoft Azure",
  title: "Azure shared access signature",
  level: "high",
  grants: "read or write what the signature names until it ends",
  revoke: "by revoking its access policy or regenerating the account key",
  rank: 2,
  source: "https://learn.microsoft.com/en-us/rest/api/storageservices/create-service-sas",
});

const REACH = 600;
const SIGNATURE = /^(?:[A-Za-z0-9+/]|%2[BbFf]){40,60}(?:=|%3[Dd])?/;
const QUERY = /[A-Za-z0-9%=&;:.,_+/-]*$/;
/** Signed version, and one of resource, services or permissions; Service Bus signs a resource uri with an end. */
const SIGNED = /(?:^|[?&;])(?:sv=\d{4}-\d\d-\d\d|sr=[^&]+&(?:.*&)?se=\d+|se=\d+)/;

export default defineDetector({
  meta,
  anchors: { keywords: ["sig="] },
  detect({ span }, { text }): Leak | undefined {
    const signature = SIGNATURE.exec(text.slice(span.end, span.end + 120))?.[0];
    if (!signature) return undefined;
    const before = QUERY.exec(text.slice(Math.max(0, span.start - REACH), span.start))?.[0] ?? "";
    const after = /^[A-Za-z0-9%=&:._-]*/.exec(text.slice(span.end + signature.length, span.end + REACH))?.[0] ?? "";
    if (!SIGNED.test(before) && !SIGNED.test(after)) return undefined;
    const leak = { detector: meta.id, kind: "secret", type: meta.id, severity: "error", confidence: "high" } as const;
    return { ...leak, span: { start: span.start - before.length, end: span.end + signature.length + after.length } };
  },
  get examples() {
    const signature = `${an(43).mint(new Random(meta.id))}%3D`;
    const query = `sv=2024-11-04&ss=b&srt=co&sp=rl&se=2027-01-01T00:00:00Z&spr=https&sig=${signature}`;
    return {
      flags: [
        { title: "blob address", text: `https://acme.blob.core.windows.net/c/f.csv?«${query}»` },
        { title: "environment file", text: `SAS_TOKEN="«${query}»"\n`, languageId: "dotenv" },
      ],
      accepts: [
        { title: "an unsigned query", text: "https://acme.blob.core.windows.net/c?sv=2024-11-04&restype=container" },
        { title: "another signature", text: `https://example.org/?user=7&sig=${signature.slice(0, 20)}` },
      ],
    };
  },
});
