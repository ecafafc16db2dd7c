/** Repositories on private servers, and slugs of repositories where a log or setting names them. */
import { defineDetector, type Hit, type Leak } from "../detector.ts";
import type { Field } from "../fields/field.ts";
import type { Scan } from "../scan/scanContext.ts";
import { hostKind } from "./hostKind.ts";
import { groupSpan, nameLeak, nameMeta } from "./nameLeak.ts";

const ID = "internal-repository";
const TYPE = "internal-repo";

const SSH = /^@([\w.-]+)(?::\d+)?[:/]((?:[\w.~-]+\/)+[\w.-]+?)(?:\.git)?(?=[\s"'`,;)#@\\]|$)/d;
const SLUG = /^[A-Za-z0-9][\w.-]*\/[A-Za-z0-9][\w.-]+$/;

/** Owners whose repositories are public. */
const PUBLIC_OWNERS =
  /^(?:actions|docker|github|microsoft|google|googleapis|facebook|apache|nodejs|npm|vercel|hashicorp|kubernetes|helm|bitnami|aws|aws-actions|azure|google-github-actions|gradle|pnpm|oven-sh|denoland|rust-lang|golang|python|pypa|psf|torvalds|spring-projects|elastic|grafana|prometheus|jenkinsci|codecov|sonarsource|snyk|aquasecurity|anchore|softprops|peaceiris|peter-evans|dorny|tj-actions|stevemao|owner|org|user|username|my-?org|your-?org|example|acme|library|linuxserver|conda-forge|homebrew)$/i;

/** `git@host:team/repo.git` on a server that is not a public one. On public ones only the context knows whose it is. */
function bySsh(hit: Hit, scan: Scan): Leak | undefined {
  const match = SSH.exec(scan.text.slice(hit.span.end, hit.span.end + 260));
  if (!match?.[1]) return undefined;
  const owner = match[2]?.split("/")[0] ?? "";
  const kind = hostKind(match[1], scan.terms);
  const open =
    kind === "public" &&
    (PUBLIC_OWNERS.test(owner) || /^git\+/.test(scan.text.slice(Math.max(0, hit.span.start - 10), hit.span.start)));
  if (open || kind === "example" || (kind === "public" && isPackageManifest(scan))) return undefined;
  const span = groupSpan(match, 2, hit.span.end);
  return span && nameLeak(ID, TYPE, span, "low");
}

/** Manifests of published packages name their own public repository. */
const isPackageManifest = (scan: Scan): boolean =>
  /(?:package(?:-lock)?|composer|bower)\.json$/.test(scan.fileName) || scan.text.startsWith('{\n  "name"');

function detectField(field: Field, scan: Scan): Leak | undefined {
  if (field.path.length > 0 && field.words.includes("repository") && field.format === "json") return undefined;
  const value = scan.text.slice(field.value.start, field.value.end);
  if (!SLUG.test(value) || PUBLIC_OWNERS.test(value.split("/")[0] ?? "") || isPackageManifest(scan)) return undefined;
  if (/\.(?:js|ts|json|ya?ml|py|md)$/.test(value) || (field.format === "code" && !field.quoted)) return undefined;
  return nameLeak(ID, TYPE, field.value, "low");
}

export default defineDetector({
  meta: nameMeta({
    id: ID,
    provider: "Source control",
    title: "Internal repository",
    types: [TYPE],
    what: "The name of an internal repository",
    source: "https://git-scm.com/docs/git-clone#_git_urls",
  }),
  anchors: { prefixes: ["git"] },
  detect: (hit, scan) => bySsh(hit, scan),
  fieldNames: ["repository", "repo", "github repository", "ci project path", "project path"],
  detectField,
  inReview: {},
  examples: {
    flags: [
      { title: "a clone", text: "git clone git@git.fjell.internal:«platform/billing-core».git", mode: "sanitize" },
      { title: "a log", text: "  repository: «fjell-freight/billing-core»\n", languageId: "log", mode: "sanitize" },
    ],
    accepts: [
      {
        title: "an action",
        text: "uses: actions/checkout@v4\nrepository: actions/checkout\n",
        languageId: "yaml",
        mode: "sanitize",
      },
      {
        title: "a manifest",
        text: `{\n  "name": "x",\n  "repository": "git+ssh://git@github.com/stevemao/left-pad.git"\n}`,
        languageId: "json",
        mode: "sanitize",
      },
    ],
  },
});
