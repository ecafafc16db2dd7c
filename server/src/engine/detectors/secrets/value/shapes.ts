/** Shapes of values that are no credentials by themselves: paths, addresses, versions, times, ids, digests. */

const UUID = /^\{?[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\}?$/i;
const PATH =
  /^(?:~|\.{1,2})?\/(?:[\w.@%+-]+\/?)+\*?$|^[A-Za-z]:[\\/]|^\\\\|^(?:[\w.-]+\/){2,}[\w.-]+$|^[\w./-]+\.(?:pem|key|crt|cer|p12|pfx|jks|json|ya?ml|xml|txt|conf|cfg|ini|env|properties|js|ts|tsx|jsx|mjs|py|go|java|rb|php|sh|sql|md|html?|css|scss|png|svg|jpe?g|gpg|asc|pub|toml|lock|log|csv|zip|gz|so|dll|exe|h|c|cpp|cs|proto)$/;
const ADDRESS = /^[a-z][a-z0-9+.-]*:\/\/|^www\.|^mailto:|^data:[\w/+-]+[;,]|^urn:|^git@[\w.-]+:/i;
const HOST = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,18}(?::\d+)?$/i;
const EMAIL = /^[^\s@]+@[^\s@]+\.[a-z]{2,}$/i;
const VERSION = /^[~^<>=v ]*\d+(?:\.\d+){1,3}(?:[-+.]?[A-Za-z][\w.+-]*)?$|^[~^<>=]+\s*\d/;
/** A package, image or artefact with its version behind it. */
const VERSIONED = /^[a-z][\w./:-]*[-@:_]v?\d+\.\d+(?:\.\d+)*(?:[-.][A-Za-z]\w*)?$/i;
const TIME = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}.*)?$|^\d{1,2}[/.:]\d{1,2}(?:[/.:]\d{2,4})?$|^P(?:\d+[YMWDTHS])+/;
const DURATION = /^\d+(?:\.\d+)?\s?(?:ms|s|m|h|d|w|min|sec|hours?|days?|[KMGT]i?B?|px|rem|em|%|bytes?|bits?)$/i;
const DIGEST = /^(?:sha(?:1|224|256|384|512)|md5|sha3-\d+|blake2b)[-:][A-Za-z0-9+/=_-]{20,}$/i;
const CRYPT =
  /^(?:\$(?:2[abxy]?|1|5|6|apr1|argon2(?:id?|d)|y|scrypt|pbkdf2(?:-sha\d+)?|7)\$|\{(?:SSHA|SHA|MD5|SMD5|CRYPT|PBKDF2|bcrypt)\}|pbkdf2_sha\d+\$|bcrypt_sha256\$|scrypt:\d+:\d+|pbkdf2:sha\d+)/i;
const PUBLIC_KEY = /^(?:ssh-(?:rsa|ed25519|dss)|ecdsa-sha2-\S+)\s|^-----BEGIN (?:PUBLIC|CERTIFICATE|RSA PUBLIC)/;
const MIME = /^(?:application|text|image|audio|video|multipart|font)\/[\w.+-]+/;
const COLOUR = /^#(?:[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})$/i;
const PATTERN = /^\^|\\[dwsb]|\(\?[:=!<]|\.\*|\[[^\]]*-[^\]]*\][+*{]|\{\d+,\d*\}/;
const SELECTOR =
  /^[.#][a-z][\w-]*$|^\[[\w-]+(?:[*^$~|]?=.*)?\]$|^[a-z]+\[[\w-]+=|^(?:input|button|form|div|span)[.#[:]/i;

export const isUuid = (value: string): boolean => UUID.test(value);
export const isPasswordHash = (value: string): boolean => CRYPT.test(value);
export const isNumber = (value: string): boolean => /^[-+]?\d+(?:[,_]\d+)*(?:\.\d+)?$/.test(value);
export const isHex = (value: string): boolean =>
  /^(?:0x)?[0-9a-f]+$/i.test(value) && /\d/.test(value) && /[a-f]/i.test(value);

/** The characters something may consist of. */
const ALPHABET = /abcdefghij|ABCDEFGHIJ|zyxwvut|23456789ABC|0123456789abc/;

const NOT_SECRET: readonly RegExp[] = [
  ALPHABET,
  ADDRESS,
  VERSION,
  VERSIONED,
  TIME,
  DURATION,
  DIGEST,
  PUBLIC_KEY,
  MIME,
  COLOUR,
  PATTERN,
  SELECTOR,
  EMAIL,
];

/** True for values whose form says what they are, and that is no credential. */
export const isOrdinaryShape = (value: string): boolean =>
  NOT_SECRET.some((shape) => shape.test(value)) || isPathOrHost(value);

function isPathOrHost(value: string): boolean {
  if (HOST.test(value)) return !/\d[A-Za-z]|[A-Z].*[a-z]|[a-z].*[A-Z]/.test(value);
  if (!PATH.test(value)) return false;
  // Base64 may hold slashes; a path is written in words.
  return (
    value.length < 24 || /[._-]/.test(value) || !/\d/.test(value) || value.startsWith("/") || value.startsWith("~")
  );
}
