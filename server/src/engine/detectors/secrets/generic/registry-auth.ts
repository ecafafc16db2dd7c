/** Logins of package and image registries: docker config, .npmrc, pip and Maven settings. */
import { defineDetector, type Hit, type Leak } from "../../detector.ts";
import type { Scan } from "../../scan/scanContext.ts";
import { classifyValue } from "../value/classify.ts";
import { isPlaceholder } from "../value/placeholder.ts";
import { isReference } from "../value/reference.ts";
import { decodeText } from "./base64Text.ts";
import { passwordWorth, secretLeak } from "./parts.ts";

const ID = "registry-auth";

const NPMRC = /:?_(?:authToken|auth|password)\s{0,2}=\s{0,2}["']?([^\s"'#;]+)/dy;
const DOCKER = /"auth"\s{0,8}:\s{0,8}"([A-Za-z0-9+/_-]{6,}={0,2})"/dy;

function npmrc(hit: Hit, scan: Scan): Leak | undefined {
  NPMRC.lastIndex = hit.span.start;
  const match = NPMRC.exec(scan.text);
  const at = match?.indices?.[1];
  if (!match?.[1] || !at || isReference(match[1]) || isPlaceholder(match[1])) return undefined;
  const value = match[1];
  const span = { start: at[0], end: at[1] };
  if (hit.anchor === "_authToken") {
    const kind = classifyValue(value, true);
    return kind === "random" || kind === "uuid" || (kind === "mixed" && value.length >= 16)
      ? secretLeak(ID, "token", span, "high")
      : undefined;
  }
  const decoded = decodeText(value);
  if (decoded === undefined || decoded.length < 4 || isPlaceholder(decoded)) return undefined;
  return secretLeak(ID, "password", span, decoded.includes(":") || hit.anchor === "_password" ? "high" : "medium");
}

function docker(hit: Hit, scan: Scan): Leak | undefined {
  DOCKER.lastIndex = hit.span.start;
  const match = DOCKER.exec(scan.text);
  const at = match?.indices?.[1];
  const pair = match?.[1] === undefined ? undefined : /^([^:\s]+):(.+)$/.exec(decodeText(match[1]) ?? "");
  if (!at || !pair?.[2] || passwordWorth(pair[2]) !== "real") return undefined;
  return secretLeak(ID, "password", { start: at[0], end: at[1] }, "high");
}

const encoded = ["ZGVwbG95", "OkdyNG4x", "dC1icm8="].join("");
const token = ["a1f0c2d4", "93b7", "4e5a", "8c61", "7d20e9f1b35c"].join("-");

export default defineDetector({
  meta: {
    id: ID,
    kind: "secret",
    provider: "Generic",
    title: "Registry login",
    types: ["password", "token"],
    severity: "error",
    message: {
      what: "A login of a package or image registry stands in plain text or base64.",
      why: "It allows to read private packages, and mostly to publish in the owner's name.",
      next: "Revoke it; let the tool read it from an environment variable or a credential helper.",
    },
    source: "https://docs.npmjs.com/cli/configuring-npm/npmrc; https://docs.docker.com/reference/cli/docker/login/",
  },
  anchors: { keywords: ["_authToken", "_auth=", "_auth =", "_password", '"auth"'] },
  detect: (hit, scan) => (hit.anchor === '"auth"' ? docker(hit, scan) : npmrc(hit, scan)),
  examples: {
    flags: [
      { title: "npm", text: `//npm.fjell.io/:_authToken=«${token}»\n`, type: "token" },
      { title: "npm basic", text: `//npm.fjell.io/:_auth=«${encoded}»\n` },
      { title: "docker", text: `{"auths":{"registry.fjell.io":{"auth":"«${encoded}»"}}}`, languageId: "json" },
    ],
    accepts: [
      { title: "variable", text: "//npm.larkfield.dev/:_authToken=${NPM_TOKEN}\n" },
      { title: "a word", text: `{"auth": "required"}`, languageId: "json" },
    ],
  },
});
