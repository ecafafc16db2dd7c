/** Names of key pairs, key files and configuration profiles. */
import type { Span } from "../../model/span.ts";
import { defineDetector, type Hit, type Leak } from "../detector.ts";
import type { Field } from "../fields/field.ts";
import type { Scan } from "../scan/scanContext.ts";
import { groupSpan, nameLeak, nameMeta } from "./nameLeak.ts";

const ID = "key-name";

const ORDINARY =
  /^(?:default|id_(?:rsa|ed25519|ecdsa|dsa)(?:\.pub)?|authorized_keys|known_hosts|config|my-?key(?:pair)?|key(?:pair)?|test|dev|prod|staging|local|production|development|example|mykey|your-?key|none|null|true|false)$/i;
const FLAG = /^[ =]["']?([A-Za-z0-9][\w.+@-]{1,60})(?=["'\s,;\\]|$)/d;
const FILE = /^["']?(?:~|\$HOME|\/[\w./-]+|\.)?(?:\/\.ssh)?\/([\w.+@-]{2,60}?)(?:\.pem|\.key|\.pub)?(?=["'\s,;:]|$)/d;
const SECTION = /^([A-Za-z0-9][\w.-]{1,60})\]/d;

function report(scan: Scan, type: string, span: Span | undefined): Leak | undefined {
  if (!span) return undefined;
  const name = scan.text.slice(span.start, span.end);
  return ORDINARY.test(name) || /^\d+$/.test(name) || !/[-_.\d]/.test(name)
    ? undefined
    : nameLeak(ID, type, span, "low");
}

function detect(hit: Hit, scan: Scan): Leak | undefined {
  const rest = scan.text.slice(hit.span.end, hit.span.end + 120);
  if (hit.anchor === "--key-name") return report(scan, "key-name", groupSpan(FLAG.exec(rest), 1, hit.span.end));
  if (hit.anchor === "[profile ") return report(scan, "profile-name", groupSpan(SECTION.exec(rest), 1, hit.span.end));
  if (hit.anchor === "ssh -i " || hit.anchor === "identityfile ")
    return report(scan, "key-name", groupSpan(FILE.exec(rest), 1, hit.span.end));
  const before = scan.text.slice(Math.max(0, hit.span.start - 160), hit.span.start);
  return /\b(?:aws|sam|cdk|terraform|serverless|sls|gcloud|snowsql|databricks|dbt|oci|aliyun)\b[^\n]*$/.test(before)
    ? report(scan, "profile-name", groupSpan(FLAG.exec(rest), 1, hit.span.end))
    : undefined;
}

function detectField(field: Field, scan: Scan): Leak | undefined {
  if (field.format === "code" && !field.quoted) return undefined;
  const value = scan.text.slice(field.value.start, field.value.end);
  if (!/^[A-Za-z0-9][\w.+@-]{2,60}$/.test(value)) return undefined;
  return report(scan, field.words.includes("profile") ? "profile-name" : "key-name", field.value);
}

export default defineDetector({
  meta: nameMeta({
    id: ID,
    provider: "Cloud",
    title: "Name of a key or profile",
    types: ["key-name", "profile-name"],
    what: "The name of a key pair or configuration profile",
    source: "https://docs.aws.amazon.com/cli/latest/userguide/cli-configure-files.html",
  }),
  anchors: { keywords: ["--key-name", "--profile", "[profile ", "ssh -i ", "identityfile "] },
  detect,
  fieldNames: ["aws profile", "key pair", "key pair name", "keypair", "ssh key name", "ec2 key"],
  detectField,
  inReview: {},
  examples: {
    flags: [
      { title: "a profile", text: "aws s3 ls --profile «fjell-prod-admin»", type: "profile-name", mode: "sanitize" },
      {
        title: "a setting",
        text: "AWS_PROFILE=«fjell-data-eng»\n",
        type: "profile-name",
        languageId: "dotenv",
        mode: "sanitize",
      },
      { title: "a key file", text: "ssh -i ~/.ssh/«fjell-bastion-2026».pem x@y", mode: "sanitize" },
    ],
    accepts: [
      { title: "the usual key", text: "IdentityFile ~/.ssh/id_ed25519", mode: "sanitize" },
      { title: "the default", text: "aws sts get-caller-identity --profile default", mode: "sanitize" },
    ],
  },
});
