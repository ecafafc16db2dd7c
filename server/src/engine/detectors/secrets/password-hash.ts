/** Password hashes of htpasswd, shadow and web applications: not the password, but open to guessing offline. */
import { prefixToken } from "../shape/prefixToken.ts";
import { base64, digits, from, optional, shape } from "../shape/shape.ts";

const vendor = {
  provider: "Password hashes",
  grants: "guess the password offline",
  revoke: "by changing the password",
  level: "low",
  type: "password-hash",
} as const;

const CRYPT = "0123456789ABCDEFGHIJabcdefghij./";
const crypt = (min: number, max = min) => from("0-9A-Za-z./", CRYPT, min, max);

export default [
  prefixToken({
    ...vendor,
    id: "bcrypt-hash",
    title: "bcrypt password hash",
    prefixes: ["$2a$", "$2b$", "$2y$"],
    rest: shape`${digits(2)}$${crypt(53)}`,
    source: "https://www.usenix.org/legacy/events/usenix99/provos.html",
  }),
  prefixToken({
    ...vendor,
    id: "sha-crypt-hash",
    title: "SHA-crypt password hash",
    prefixes: ["$5$", "$6$"],
    rest: shape`${optional(shape`rounds=${digits(4, 9)}$`)}${crypt(1, 16)}$${crypt(43, 86)}`,
    source: "https://www.akkadia.org/drepper/SHA-crypt.txt",
  }),
  prefixToken({
    ...vendor,
    id: "apr1-hash",
    title: "Apache MD5 password hash",
    prefixes: ["$apr1$", "$1$"],
    rest: shape`${crypt(2, 8)}$${crypt(22)}`,
    source: "https://httpd.apache.org/docs/2.4/misc/password_encryptions.html",
  }),
  prefixToken({
    ...vendor,
    id: "argon2-hash",
    title: "Argon2 password hash",
    prefixes: ["$argon2id$", "$argon2i$", "$argon2d$"],
    rest: shape`v=${digits(2)}$m=${digits(2, 8)},t=${digits(1, 3)},p=${digits(1, 2)}$${base64(11, 64)}$${base64(16, 128)}`,
    source: "https://www.rfc-editor.org/rfc/rfc9106",
  }),
];
