/**
 * A token without a beginning of its own: a run of a certain length and alphabet, known only by the vendor's name in the
 * name of the value, or by the vendor's name and a word such as "token" close before it.
 */
import type { Detector } from "../detector.ts";
import { defineDetector } from "../detector.ts";
import { Random } from "../examples/random.ts";
import { isNamePart, startsNamePart } from "../scan/boundary.ts";
import { contextExamples } from "./contextExamples.ts";
import { tokenLeak } from "./prefixToken.ts";
import { looksRandom } from "./randomness.ts";
import { type SecretFacts, secretMeta } from "./secretMeta.ts";
import { type Shape, uuid } from "./shape.ts";

export interface ContextTokenSpec extends SecretFacts {
  /** Words that name the vendor or the key: "datadog", "dd_api_key". */
  readonly words: readonly string[];
  readonly value: Shape;
  /** The value is an identifier by shape (UUID, digits, one plain word), so the name must also say that it is a credential. */
  readonly needsCredentialWord?: boolean;
  /** Words of which one must stand in the name besides: "admin" for an Algolia admin key. */
  readonly besides?: RegExp;
  /** The shape proves itself; the value need not look random besides. */
  readonly structured?: boolean;
}

/** How far a value may stand behind the vendor's name. */
const REACH = 120;

const BEFORE = "(?<![A-Za-z0-9_+/.~-])";
const AFTER = "(?![A-Za-z0-9_+/~-]|\\.[A-Za-z0-9]|=[A-Za-z0-9=])";

/** Rest of the name, an operator, and quotes: the value is what this name stands for. */
const DIRECT =
  /^[\w.\-[\]"'` ]{0,60}?["'`\])]*\s{0,3}(?:[:=?|.]{0,3}=>?|:|,|>|\s)[\s"'`([{]{0,12}(?:[\w.-]{1,20}\s{0,2}=\s{0,2})?["'`]?$/;
const CREDENTIAL =
  /(?:api|app|auth|access|secret|token|key|pass|pwd|cred|bearer|private|license|licence|sid|pat|jwt|dsn|client)/i;
const DIGEST =
  /(?:md5|sha\d*|hash|digest|checksum|integrity|commit|etag|revision|fingerprint|signature|version|file|image|build|nonce)\W{0,8}$/i;

export function contextToken(spec: ContextTokenSpec): Detector {
  const meta = secretMeta(spec);
  const isStructured = spec.structured ?? spec.value === uuid;
  const pattern = new RegExp(`${BEFORE}${spec.value.source}${AFTER}`, "g");
  return defineDetector({
    meta,
    anchors: { keywords: spec.words },
    detect(hit, scan) {
      const { text } = scan;
      const { start, end } = hit.span;
      if (!isVendorName(text, start, end)) return undefined;
      const reach = text.slice(end, end + REACH + spec.value.longest + 1);
      pattern.lastIndex = 0;
      for (let match = pattern.exec(reach); match; match = pattern.exec(reach)) {
        if (match.index > REACH) return undefined;
        const [value] = match;
        const name = text.slice(Math.max(0, start - 40), start) + text.slice(start, end);
        if (!isGoverned(spec, name, reach.slice(0, match.index))) continue;
        if (!isStructured && !looksRandom(value)) continue;
        return tokenLeak(spec, { start: end + match.index, end: end + match.index + value.length });
      }
      return undefined;
    },
    get examples() {
      return contextExamples(spec.words[0] ?? "", () => spec.value.mint(new Random(spec.id)));
    },
  });
}

/** Names are also written in one ("twiliotoken"): the vendor's may go on with a word of credentials. */
const GOES_ON = /^(?:_|-)?(?:api|token|key|secret|auth|pass|cred|client|access|app|id)/;

function isVendorName(text: string, start: number, end: number): boolean {
  if (isNamePart(text, start, end)) return true;
  return startsNamePart(text, start) && GOES_ON.test(text.slice(end, end + 8));
}

function isGoverned(spec: ContextTokenSpec, nameStart: string, between: string): boolean {
  if (/\n\s*\n|\n[^\n]*\n[^\n]*\n/.test(between) || DIGEST.test(between.replace(/["'`=:\s]+$/, ""))) return false;
  const name = nameStart.slice(Math.max(nameStart.lastIndexOf("\n"), nameStart.lastIndexOf(";")) + 1) + between;
  if (spec.besides && !spec.besides.test(name)) return false;
  const direct = DIRECT.test(between);
  const credential = CREDENTIAL.test(name);
  return spec.needsCredentialWord ? credential && !namesIdentifier(between) : direct || credential;
}

/** "heroku_app_id" names an application, not its key. */
const namesIdentifier = (between: string): boolean =>
  /(?:^|[_\-. ])(?:app|org|team|project|user|account|tenant|environment|workspace|site|zone|object|trace|request|run)[_\-. ]?(?:id|uuid|name)\W*$/i.test(
    between,
  );
