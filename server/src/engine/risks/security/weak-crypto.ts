/** Broken hashes and ciphers, short keys, fixed initial values, predictable randomness, fast hashes for passwords. */
import type { Call, Expression } from "../../model/code/expressions.ts";
import { ancestorOf, enclosingFunction, isInside, statementOf } from "../../model/code/position.ts";
import type { Review } from "../../review/review.ts";
import { defineRisk, type Report } from "../risk.ts";
import { algorithmOf, keyLengthOf, weakCurve } from "./algorithms.ts";
import { accepts, flags } from "./examples/weak-crypto.ts";
import { isWeakRandom } from "./randomness.ts";

export default defineRisk({
  meta: {
    id: "weak-crypto",
    family: "security",
    title: "Cryptography that does not hold",
    severity: "warning",
    languages: ["python", "ecmascript", "go", "java"],
    messages: {
      hash: {
        what: "{name} no longer protects anything: collisions can be made at will.",
        why: "Somebody can prepare two contents with the same digest and swap them behind a signature, a licence or an integrity check; as a password hash it is tried billions of times a second.",
        next: "Use SHA-256 or better. If this is only a checksum or a cache key, say so (usedforsecurity=False, or a comment).",
      },
      password: {
        what: "{name} is too fast for a password.",
        why: "When the table leaks, a single graphics card tries billions of guesses a second: most passwords are known within hours, and people use them elsewhere.",
        next: "Use a password hash that costs time and memory: argon2id, scrypt or bcrypt.",
      },
      cipher: {
        what: "{name} does not keep the content secret.",
        why: "DES, RC4 and their like can be broken with rented hardware, and ECB shows equal blocks as equal: patterns of the content stay visible.",
        next: "Use AES-256-GCM or ChaCha20-Poly1305 with a new random nonce for each message.",
      },
      key: {
        what: "A key of {bits} bits is too short.",
        why: "Keys of this length have been factored or are within reach of those who can pay for it; what is signed or encrypted today can be forged or read.",
        next: "Use at least 2048 bits for RSA and DSA, 256 for elliptic curves.",
      },
      random: {
        what: "{name} makes a secret from predictable randomness.",
        why: "This generator is made for games and sampling: after a few outputs, or knowing the start time, the next ones can be computed. That is somebody else's reset link, session or code.",
        next: "Use the generator made for it: {better}.",
      },
      iv: {
        what: "The initial value is always the same.",
        why: "With a fixed initial value equal messages give equal ciphertexts, and in GCM or CTR two messages under one key reveal each other and the key of the authentication.",
        next: "Make a new random one for each message (randomBytes, os.urandom) and store it next to the ciphertext.",
      },
      rounds: {
        what: "{count} rounds are too few for deriving a key from a password.",
        why: "The rounds are what makes guessing slow. With so few of them a leaked hash is tried millions of times a second.",
        next: "Use at least 600,000 rounds of PBKDF2-SHA256, or argon2id, or bcrypt with a cost of 12.",
      },
    },
  },
  detect: {
    call(call, review) {
      const report = cryptoOf(call, review) ?? randomOf(call, review);
      return report;
    },
  },
  examples: { flags, accepts },
});

type Said = "hash" | "password" | "cipher" | "key" | "random" | "iv" | "rounds";

function cryptoOf(call: Call, review: Review): Report<Said> | undefined {
  const bits = keyLengthOf(call, review);
  if (bits !== undefined) return { message: "key", at: call, values: { bits } };
  if (weakCurve(call, review)) return { message: "key", at: call, values: { bits: "less than 224" } };
  const found = algorithmOf(call, review);
  if (!found) return undefined;
  if (found.kind === "cipher") return { message: "cipher", at: call, values: { name: found.name } };
  if (found.kind === "iv") return { message: "iv", at: call };
  if (found.kind === "rounds") return { message: "rounds", at: call, values: { count: found.name } };
  const purpose = purposeOf(call, review);
  if (found.kind === "fast")
    return purpose === "password" && !isSalted(call, review)
      ? { message: "password", at: call, values: { name: found.name } }
      : undefined;
  if (purpose === "password") return { message: "password", at: call, values: { name: found.name }, severity: "error" };
  if (purpose === "checksum") return undefined;
  return {
    message: "hash",
    at: call,
    values: { name: found.name },
    confidence: purpose === "security" ? "high" : "medium",
  };
}

const passwordWords = /(?:^|[^a-z])(?:passw(?:or)?d|passwd|pwd|passphrase)(?:[^a-z]|$)/i;
const securityWords =
  /token|secret|signature|signed|signing|\bsign\b|auth|session|credential|api_?key|hmac|license|otp|csrf|nonce|verif(?:y|ication)/i;
const checksumWords =
  /checksum|etag|cache|fingerprint|gravatar|avatar|dedup|bucket|shard|partition|revision|integrity|content_?hash|file_?hash|hash_?(?:file|content|key|name)|md5sum|sha1sum|object_?id|cache_?key|short_?id|color|colour|seed|uuid|websocket|GUID|258EAFA5|git|blob|chunk|asset|static|filename|file_?name|etags|thumb|not (?:for|used for) security|non-?(?:crypto|security)|id_?hash|stable|digest_?of|signature_?of_?file/i;

/** What the hash is for, from the names around it. */
function purposeOf(call: Call, review: Review): "password" | "security" | "checksum" | undefined {
  const statement = statementOf(call);
  const around = enclosingFunction(call);
  const text = review.textOf(statement).slice(0, 400);
  const names = `${splitWords(around?.name ?? "")} ${splitWords(text)}`;
  const parameters = around?.parameters.map(({ name }) => splitWords(name)).join(" ") ?? "";
  if (passwordWords.test(names) || passwordWords.test(parameters))
    return /checksum|etag|cache|pwned|hibp/i.test(names) ? "checksum" : "password";
  if (checksumWords.test(names) || checksumWords.test(comments(call, review))) return "checksum";
  if (securityWords.test(names) || securityWords.test(parameters)) return "security";
  // A function that is the hash itself (md5(text)), or one over file content: not for us to say.
  return /^(?:_?md5|_?sha1|hash_?md5|get_?md5|file_md5|.*\bmd5\b.*|.*\bsha1\b.*)$/i.test(splitWords(around?.name ?? ""))
    ? "checksum"
    : undefined;
}

const splitWords = (name: string): string =>
  name
    .replace(/([a-z0-9])([A-Z])/g, "$1_$2")
    .replace(/_/g, " ")
    .replace(/ /g, " ")
    .toLowerCase()
    .replace(/(\w) (\w)/g, "$1_$2")
    .replace(/_/g, " ");

function comments(call: Call, review: Review): string {
  const line = review.document.lines.lineAt(call.unit.start + call.from);
  return review.model.comments
    .filter(({ span }) => Math.abs(review.document.lines.lineAt(span.start) - line) <= 1)
    .map(({ text }) => text)
    .join(" ");
}

/** scrypt, pbkdf2 and bcrypt around it: the fast hash is only a step. */
const isSalted = (call: Call, review: Review): boolean => {
  for (let outer = ancestorOf(call, "call"); outer; outer = ancestorOf(outer, "call")) {
    if (/pbkdf2|scrypt|bcrypt|argon|hkdf|hmac/i.test(review.textOf(outer.callee))) return true;
  }
  return /pwned|hibp|breach/i.test(review.textOf(statementOf(call)));
};

const secretNames =
  /(?:^|[^a-z])(?:token|secret|password|passwd|pwd|otp|nonce|salt|iv|session id|sessionid|session key|api key|apikey|access key|csrf|auth code|verification code|reset code|recovery code|confirmation code|invite code|pin|pin code|coupon code|voucher|private key|encryption key|secret key|passcode|totp|jti|signing key)(?:[^a-z]|$)/;
const notSecret =
  /token (?:count|index|type|length|num|s count|budget|bucket|ring|limit|usage|s)\b|max token|num token|jitter|sample|mock|fake|dummy|demo|test|color|animation|tokens|pin code prefix|delay|backoff/;

function randomOf(call: Call, review: Review): Report<Said> | undefined {
  if (!isWeakRandom(call, review)) return undefined;
  const target = receivingName(call, review);
  if (target === undefined) return undefined;
  const words = splitWords(target);
  if (!secretNames.test(words) || notSecret.test(words)) return undefined;
  // The same statement may hold several calls: the first one speaks.
  const statement = statementOf(call);
  const firstOne = review.model.all("call").find((other) => isInside(other, statement) && isWeakRandom(other, review));
  if (firstOne !== call) return undefined;
  const better = generators[review.knowledge.language] ?? "a cryptographic generator";
  return {
    message: "random",
    at: call,
    values: { name: `${review.textOf(call.callee)}()`, better },
    severity: "error",
  };
}

const generators: Readonly<Record<string, string>> = {
  python: "the secrets module",
  ecmascript: "crypto.randomBytes, crypto.randomInt or crypto.randomUUID",
  go: "crypto/rand",
  java: "SecureRandom",
};

/** The variable, property or argument that takes the value, or the function that makes it. */
function receivingName(call: Call, review: Review): string | undefined {
  let names = "";
  let node: Expression | Call["parent"] = call;
  let child: Expression | Call["parent"] = call;
  while (node && node.kind !== "block" && node.kind !== "class") {
    if (node.kind === "assign" && child !== node.target) names += ` ${review.textOf(node.target)}`;
    if (node.kind === "map") names += ` ${node.entries.find(({ value }) => value === child)?.name ?? ""}`;
    if (node.kind === "call" && node !== call)
      names += ` ${node.args.find(({ value }) => value === child)?.name ?? ""}`;
    if (node.kind === "function" && node.name !== "") {
      names += ` ${node.name}`;
      return names;
    }
    child = node;
    node = node.parent;
  }
  const around = enclosingFunction(call);
  const named = around && around.name === "" ? ancestorOf(around, "function") : around;
  if (around?.parent?.kind === "assign") names += ` ${review.textOf(around.parent.target)}`;
  // Inside of generateToken() every random number goes into the token.
  if (
    named &&
    (/(?:generate|create|make|new|random|gen|build)[A-Z_]?\w*/i.test(named.name) ||
      /(?:token|otp|password|secret|nonce|salt|code)$/i.test(named.name))
  )
    names += ` ${named.name}`;
  return names;
}
