/** A URL that is a secret as a whole: an incoming webhook, a hook of an automation. */
import type { Detector } from "../detector.ts";
import { defineDetector } from "../detector.ts";
import { Random } from "../examples/random.ts";
import { tokenLeak, tokenPattern } from "./prefixToken.ts";
import { type SecretFacts, secretMeta } from "./secretMeta.ts";
import type { Shape } from "./shape.ts";

export interface SecretUrlSpec extends SecretFacts {
  /** Host and fixed path, lower case: "hooks.slack.com/services/". */
  readonly hosts: readonly string[];
  readonly path: Shape;
  /** Names the host may begin with ("tenant" of tenant.webhook.office.com). */
  readonly subdomain?: boolean;
}

const BEFORE = /(?:https?:\/\/)?(?:[A-Za-z0-9-]{1,63}\.)?$/;
const BEFORE_HOST = /(?:https?:\/\/)?$/;

export function secretUrl(spec: SecretUrlSpec): Detector {
  const pattern = tokenPattern(spec.path);
  const before = spec.subdomain ? BEFORE : BEFORE_HOST;
  return defineDetector({
    meta: secretMeta(spec),
    anchors: { keywords: spec.hosts },
    detect({ span }, { text }) {
      pattern.lastIndex = span.end;
      if (!pattern.test(text)) return undefined;
      const lead = before.exec(text.slice(Math.max(0, span.start - 80), span.start))?.[0] ?? "";
      return tokenLeak(spec, { start: span.start - lead.length, end: pattern.lastIndex });
    },
    get examples() {
      const [host = ""] = spec.hosts;
      const url = `https://${spec.subdomain ? "tenant." : ""}${host}${spec.path.mint(new Random(spec.id))}`;
      return {
        flags: [
          { title: "string in code", text: `post("«${url}»", body);`, languageId: "javascript" },
          { title: "environment file", text: `WEBHOOK_URL=«${url}»\n`, languageId: "dotenv" },
        ],
        accepts: [
          { title: "the host alone", text: `fetch("https://${host}");` },
          { title: "elided", text: `WEBHOOK_URL=https://${host}XXXXXXXX/...` },
        ],
      };
    },
  });
}
