/** Names of algorithms, modes and key lengths in the calls of each language's libraries. */
import type { Call, Expression } from "../../model/code/expressions.ts";
import { lastName } from "../../model/code/position.ts";
import type { Review } from "../../review/review.ts";
import { calleeOf } from "./sinks.ts";

export interface Algorithm {
  readonly kind: "hash" | "fast" | "cipher" | "iv" | "rounds";
  readonly name: string;
}

const brokenHash = /^(?:md2|md4|md5|sha-?1|rmd160|ripemd-?160|rsa-md5|rsa-sha1)$/i;
const fastHash = /^(?:sha-?(?:224|256|384|512)|sha2|sha3-?\d*|blake2[bs]?)$/i;
const brokenCipher =
  /^(?:des|des3|3des|desede|tripledes|des-ede\w*|des-(?!x?$).*|des-ede3.*|rc2.*|rc4.*|arc4|arcfour|bf.*|blowfish.*|idea.*|seed.*|cast5?.*|cast5-.*)(?:\/.*)?$/i;

export function algorithmOf(call: Call, review: Review): Algorithm | undefined {
  const { name = review.textOf(call.callee) } = calleeOf(call, review);
  return hashOf(call, name, review) ?? cipherOf(call, name, review) ?? derivationOf(call, name, review);
}

const textAt = (call: Call, position: number, review: Review): string | undefined => {
  const value = review.positional(call, position);
  const constant = value && review.constant(value);
  return typeof constant === "string" ? constant : undefined;
};

function named(kind: "hash" | "fast", name: string): Algorithm {
  return { kind, name: name.toUpperCase().replace(/^SHA1$/, "SHA-1") };
}

function hashOf(call: Call, name: string, review: Review): Algorithm | undefined {
  const isOff = review.option(call, "usedforsecurity");
  if (isOff && review.constant(isOff) === false) return undefined;
  const given =
    /^(?:crypto\.createHash|createHash|hashlib\.new|MessageDigest\.getInstance|CryptoJS\.algo|crypto\.subtle\.digest|subtle\.digest|window\.crypto\.subtle\.digest|crypto\.hash)$/.test(
      name,
    )
      ? textAt(call, 0, review)
      : undefined;
  const direct =
    /^(?:hashlib|CryptoJS|DigestUtils|Hashing)\.(md5|sha1|md2|sha256|sha512|sha224|sha384|MD5|SHA1|SHA256|SHA512|md5Hex|sha1Hex|sha256Hex|sha512Hex|md2Hex|md5Digest|md5DigestAsHex)$/.exec(
      name,
    )?.[1] ??
    /^(md5|sha1|sha256|sha512)\.(?:New|Sum|Sum256|Sum512)$/.exec(name)?.[1] ??
    /(?:^|\.)(?:Crypto|Cryptodome)\.Hash\.(MD2|MD4|MD5|SHA1|SHA)(?:\.new)?$/.exec(name)?.[1] ??
    /^cryptography\.hazmat\.primitives\.hashes\.(MD5|SHA1)$/.exec(name)?.[1] ??
    /^hashes\.(MD5|SHA1)$/.exec(name)?.[1];
  const algorithm = (given ?? direct)?.replace(/(?:Hex|Digest|DigestAsHex)$/, "");
  if (algorithm === undefined) return undefined;
  if (/^SHA$/.test(algorithm) || brokenHash.test(algorithm)) return named("hash", algorithm);
  return fastHash.test(algorithm) ? named("fast", algorithm) : undefined;
}

function cipherOf(call: Call, name: string, review: Review): Algorithm | undefined {
  if (/(?:^|\.)createCipher(?:iv)?$|(?:^|\.)createDecipher(?:iv)?$/.test(name)) return nodeCipher(call, name, review);
  if (/^Cipher\.getInstance$/.test(name)) return javaCipher(textAt(call, 0, review));
  if (/^(?:KeyGenerator|SecretKeyFactory)\.getInstance$/.test(name)) {
    const text = textAt(call, 0, review) ?? "";
    return /^(?:DES|DESede|RC2|RC4|ARCFOUR|Blowfish)$/i.test(text) ? { kind: "cipher", name: text } : undefined;
  }
  const last = lastName(call) ?? "";
  const direct =
    /^(des|rc4)\.New(?:TripleDES)?Cipher$/.exec(name)?.[1] ??
    /(?:^|\.)(?:Crypto|Cryptodome)\.Cipher\.(DES3?|ARC2|ARC4|Blowfish|XOR|CAST)\.new$/.exec(name)?.[1] ??
    /(?:^|\.)algorithms\.(ARC4|Blowfish|IDEA|CAST5|SEED|TripleDES)$/.exec(name)?.[1] ??
    /^(?:blowfish)\.New(?:Salted)?Cipher$/.exec(name)?.[0] ??
    /^CryptoJS\.(DES|TripleDES|RC4|RC4Drop|Rabbit)\.(?:en|de)crypt$/.exec(name)?.[1];
  if (direct) return { kind: "cipher", name: direct.toUpperCase() };
  if (/^(?:.*\.)?modes\.ECB$/.test(name)) return { kind: "cipher", name: "ECB mode" };
  if (last === "NullCipher") return { kind: "cipher", name: "NullCipher" };
  if (last === "new" && /AES|DES/.test(name)) return pycryptoMode(call, review);
  if (
    /^CryptoJS\.AES\.(?:en|de)crypt$/.test(name) &&
    call.args.some(({ value }) => /mode\.ECB/.test(review.textOf(value)))
  )
    return { kind: "cipher", name: "ECB mode" };
  return undefined;
}

function nodeCipher(call: Call, name: string, review: Review): Algorithm | undefined {
  const algorithm = textAt(call, 0, review);
  if (
    algorithm !== undefined &&
    (brokenCipher.test(algorithm) || /-ecb$/i.test(algorithm) || /^(?:aes-?\d*)-ecb/i.test(algorithm))
  )
    return { kind: "cipher", name: algorithm };
  if (/(?:^|\.)createCipher$/.test(name)) return { kind: "cipher", name: "createCipher() without an initial value" };
  const iv = /createCipheriv$/.test(name) ? review.positional(call, 2) : undefined;
  return iv && isFixed(iv, review) ? { kind: "iv", name: "" } : undefined;
}

/** A literal, or a buffer made of one. */
function isFixed(value: Expression, review: Review): boolean {
  const constant = review.constant(value);
  if (typeof constant === "string") return constant !== "";
  if (value.kind === "name") {
    const found = review.resolver.bindings.lookup(value.name, value);
    const only = found.length === 1 ? found[0] : undefined;
    return (
      only?.kind === "value" &&
      only.target.kind === "name" &&
      isFixed(only.value, review) &&
      !isFilled(value.name, review)
    );
  }
  if (
    value.kind === "call" &&
    /^(?:Buffer\.(?:from|alloc)|bytes|bytearray|Uint8Array|Buffer)$/.test(review.textOf(value.callee))
  ) {
    const first = value.args[0]?.value;
    if (!first) return false;
    if (first.kind === "list") return first.elements.every((element) => review.constant(element) !== undefined);
    return review.constant(first) !== undefined;
  }
  return false;
}

/** `crypto.randomFillSync(iv)`. */
const isFilled = (name: string, review: Review): boolean =>
  review.model
    .all("call")
    .some(
      (call) =>
        /random|fill|set|copy/i.test(lastName(call) ?? "") &&
        call.args.some(({ value }) => value.kind === "name" && value.name === name),
    );

function javaCipher(text: string | undefined): Algorithm | undefined {
  if (text === undefined) return undefined;
  // Without a mode the provider takes ECB.
  if (/^AES$/i.test(text) || (/\/ECB\//i.test(text) && !/^RSA/i.test(text)))
    return { kind: "cipher", name: `${text} (ECB mode)` };
  return /^(?:DES|DESede|RC2|RC4|ARCFOUR|Blowfish)(?:\/|$)/i.test(text) ? { kind: "cipher", name: text } : undefined;
}

function pycryptoMode(call: Call, review: Review): Algorithm | undefined {
  const mode = review.option(call, "mode") ?? review.positional(call, 1);
  if (mode && /MODE_ECB$/.test(review.textOf(mode))) return { kind: "cipher", name: "ECB mode" };
  const iv =
    review.option(call, "iv") ??
    review.option(call, "IV") ??
    review.option(call, "nonce") ??
    review.positional(call, 2);
  return iv && isFixed(iv, review) ? { kind: "iv", name: "" } : undefined;
}

/** PBKDF2 under 100,000 rounds, bcrypt under a cost of 10. */
function derivationOf(call: Call, name: string, review: Review): Algorithm | undefined {
  const last = name.slice(name.lastIndexOf(".") + 1);
  const count = (value: Expression | undefined): number | undefined => {
    const constant = value && review.constant(value);
    return typeof constant === "number" ? constant : undefined;
  };
  if (/^(?:pbkdf2|pbkdf2Sync)$/.test(last)) return few(count(review.positional(call, 2)), 100_000);
  if (/^(?:pbkdf2_hmac)$/.test(last))
    return few(count(review.option(call, "iterations") ?? review.positional(call, 3)), 100_000);
  if (last === "PBKDF2HMAC" || last === "PBKDF2")
    return few(count(review.option(call, "iterations") ?? review.option(call, "count") ?? iterationsOf(call)), 100_000);
  if (last === "PBEKeySpec") return few(count(review.positional(call, 2)), 100_000);
  if (/^(?:bcrypt|bcryptjs)\.(?:hash|hashSync|genSalt|genSaltSync|gensalt)$/.test(name)) {
    const position = /^gen/i.test(last) ? 0 : 1;
    return few(count(review.option(call, "rounds") ?? review.positional(call, position)), 10);
  }
  return undefined;
}

function iterationsOf(call: Call): Expression | undefined {
  const options = call.args.map(({ value }) => value).find(({ kind }) => kind === "map");
  return options?.kind === "map" ? options.entries.find(({ name }) => name === "iterations")?.value : undefined;
}

const few = (count: number | undefined, minimum: number): Algorithm | undefined =>
  count !== undefined && count < minimum ? { kind: "rounds", name: String(count) } : undefined;

export function keyLengthOf(call: Call, review: Review): number | undefined {
  const { name = review.textOf(call.callee) } = calleeOf(call, review);
  const last = name.slice(name.lastIndexOf(".") + 1);
  const number = (value: Expression | undefined): number | undefined => {
    const constant = value && review.constant(value);
    return typeof constant === "number" && constant > 0 && constant < 2048 ? constant : undefined;
  };
  if (/(?:rsa|dsa)\.generate_private_key$|(?:rsa|dsa)\.generate_parameters$/.test(name))
    return number(review.option(call, "key_size") ?? review.positional(call, /rsa/.test(name) ? 1 : 0));
  if (/(?:RSA|DSA)\.generate$|RSAKey\.generate$|DSSKey\.generate$|^rsa\.newkeys$/.test(name))
    return number(review.option(call, "bits") ?? review.positional(call, 0));
  if (name === "rsa.GenerateKey") return number(review.positional(call, 1));
  if (/^generateKeyPair(?:Sync)?$/.test(last))
    return /^(?:rsa|dsa)/.test(textAt(call, 0, review) ?? "")
      ? number(review.option(call, "modulusLength", 1))
      : undefined;
  if (last === "initialize" && /(?:keyGen|keyPairGenerator|kpg|generator|gen)/i.test(review.textOf(call.callee))) {
    const bits = number(review.positional(call, 0));
    return bits !== undefined && bits >= 512 ? bits : undefined;
  }
  return undefined;
}

export function weakCurve(call: Call, review: Review): boolean {
  const { name = "" } = calleeOf(call, review);
  if (!/ec\.generate_private_key$/.test(name)) return false;
  const curve = review.option(call, "curve") ?? review.positional(call, 0);
  return curve !== undefined && /(?:SECP192R1|SECT163K1|SECT163R2)/.test(review.textOf(curve));
}
