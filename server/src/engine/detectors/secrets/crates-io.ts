/** crates.io: API tokens. */
import { prefixToken } from "../shape/prefixToken.ts";
import { hasDigit } from "../shape/randomness.ts";
import { an } from "../shape/shape.ts";

export default [
  prefixToken({
    provider: "crates.io",
    id: "crates-io-token",
    title: "crates.io API token",
    level: "critical",
    grants: "publish crates as the user",
    prefixes: ["cio"],
    rest: an(32),
    accept: hasDigit,
    source: "https://doc.rust-lang.org/cargo/reference/publishing.html",
  }),
];
