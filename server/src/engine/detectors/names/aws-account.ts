/** AWS account numbers: in ARNs, registry hosts, queue URLs, and next to a name that says so. */
import { defineDetector, type Hit, type Leak } from "../detector.ts";
import type { Field } from "../fields/field.ts";
import type { Scan } from "../scan/scanContext.ts";
import { nameLeak, nameMeta } from "./nameLeak.ts";

const ID = "aws-account";

/** Numbers that Amazon's documentation uses, and the owners of public images. */
const DOCUMENTED: ReadonlySet<string> = new Set(
  "123456789012 111122223333 444455556666 777788889999 999999999999 111111111111 222222222222 333333333333 000000000000 012345678901 123412341234 210987654321 098765432109 602401143452 099720109477 137112412989 763104351884 679593333241 013907871322 801119661308".split(
    " ",
  ),
);

const inAws = /(?:arn:(?:aws|aws-cn|aws-us-gov):[\w-]*:[\w-]*:|\/\/sqs\.[\w-]+\.amazonaws\.com\/)$/;

function detect(hit: Hit, scan: Scan): Leak | undefined {
  const digits = scan.text.slice(hit.span.start, hit.span.end);
  if (digits.length !== 12 || DOCUMENTED.has(digits)) return undefined;
  const before = scan.text.slice(Math.max(0, hit.span.start - 60), hit.span.start);
  const registry = scan.text.startsWith(".dkr.ecr.", hit.span.end);
  return inAws.test(before) || registry ? nameLeak(ID, ID, hit.span, "medium") : undefined;
}

function detectField(field: Field, scan: Scan): Leak | undefined {
  const value = scan.text.slice(field.value.start, field.value.end);
  return /^\d{12}$/.test(value) && !DOCUMENTED.has(value) ? nameLeak(ID, ID, field.value, "medium") : undefined;
}

export default defineDetector({
  meta: nameMeta({
    id: ID,
    provider: "AWS",
    title: "AWS account number",
    types: [ID],
    what: "The number of an AWS account",
    source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html",
  }),
  anchors: { digits: [12, 12] },
  detect,
  fieldNames: ["account", "account id", "aws account", "owner id", "accountid"],
  detectField,
  examples: {
    flags: [
      { title: "ARN", text: `role = "arn:aws:iam::«418203775961»:role/orders-reader"` },
      { title: "registry", text: "«418203775961».dkr.ecr.eu-north-1.amazonaws.com/billing:1" },
      { title: "a setting", text: `aws: { region: eu-north-1, account: "«418203775961»" }`, languageId: "yaml" },
    ],
    accepts: [
      { title: "documentation", text: "arn:aws:iam::123456789012:user/Alice" },
      { title: "a number", text: "took 418203775961 ns" },
    ],
  },
});
