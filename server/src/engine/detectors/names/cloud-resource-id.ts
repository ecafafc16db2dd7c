/** Generated ids of cloud resources: EC2 and its neighbours, Route 53 zones, Cognito pools. */
import { defineDetector, type Hit, type Leak } from "../detector.ts";
import type { Scan } from "../scan/scanContext.ts";
import { nameLeak, nameMeta } from "./nameLeak.ts";

const ID = "cloud-resource-id";

const PREFIXES =
  "i- sg- vpc- subnet- ami- vol- eni- rtb- igw- nat- acl- snap- eipalloc- eipassoc- lt- tgw- tgw-attach- vpce- pcx- dopt- fs- fsap- sgr- r- key- vgw- cgw- vpn- asg- db- cluster- ocid1.".split(
    " ",
  );

const BODY = /^(?:[0-9a-f]{17}|[0-9a-f]{8})(?![\w-])/;
const OCID = /^ocid1\.\w+\.oc\d\.[\w-]*\.[a-z0-9]{40,}/;

function detect(hit: Hit, scan: Scan): Leak | undefined {
  if (scan.text.charAt(hit.span.start - 1) === "-") return undefined;
  const body =
    hit.anchor === "ocid1."
      ? OCID.exec(scan.text.slice(hit.span.start, hit.span.start + 160))
      : BODY.exec(scan.text.slice(hit.span.end, hit.span.end + 20));
  if (!body) return undefined;
  const id = body[0];
  // Eight hex digits behind a common word are as likely a hash: they need a digit and a letter, and no documentation pattern.
  if (!/\d/.test(id) || !/[a-f]/.test(id) || /^(?:1234|abcd|0123)/.test(id) || /(.)\1{6}/.test(id)) return undefined;
  if (id.length === 8 && /^(?:key-|db-|r-|lt-|fs-|cluster-|i-)$/.test(hit.anchor)) return undefined;
  const end = hit.anchor === "ocid1." ? hit.span.start + id.length : hit.span.end + id.length;
  return nameLeak(ID, ID, { start: hit.span.start, end }, scan.mode === "review" ? "low" : "medium");
}

export default defineDetector({
  meta: nameMeta({
    id: ID,
    provider: "Cloud",
    title: "Cloud resource id",
    types: [ID],
    what: "The id of a cloud resource",
    source: "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/resource-ids.html",
  }),
  anchors: { prefixes: PREFIXES },
  detect,
  examples: {
    flags: [
      { title: "a security group", text: `vpc_security_group_ids = ["«sg-0a71f3c9d2e84b615»"]`, mode: "sanitize" },
      { title: "an instance", text: "ssh to «i-07c4e19ab23d5f680» failed", mode: "sanitize" },
    ],
    accepts: [
      { title: "documentation", text: "subnet-1234567890abcdef0" },
      { title: "a class name", text: `class="i-facade" id="vol-feedback"` },
    ],
  },
});
