/** Azure subscriptions, tenants and resource groups; projects of Google Cloud. */
import type { Span } from "../../model/span.ts";
import { defineDetector, type Hit, type Leak } from "../detector.ts";
import type { Field } from "../fields/field.ts";
import type { Scan } from "../scan/scanContext.ts";
import { groupSpan, nameLeak, nameMeta } from "./nameLeak.ts";

const ID = "azure-resource";
const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const GUID_AHEAD = /^["'\s=:]{0,3}([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})/di;
const NAME_AHEAD = /^\s{0,2}=?["']?([A-Za-z0-9][\w.()-]{1,88}[\w)-])(?=[/"'\s,;\\]|$)/d;
const PROJECT_AHEAD = /^["']?([a-z][a-z0-9-]{4,28}[a-z0-9])(?=[/"'\s:,;\\]|$)/d;

const GENERIC =
  /^(?:my|your|example|test|sample|default|resource|contoso|fabrikam)[-_]?(?:rg|resource-?group|group|project|subscription)?(?:-?\d)?$|^(?:00000000|12345678|11111111)-|^(?:project-?id|rg|group|name|none|default|null|locations|global|secrets|-)$/i;

function report(scan: Scan, type: string, span: Span | undefined): Leak | undefined {
  if (!span) return undefined;
  const value = scan.text.slice(span.start, span.end);
  return GENERIC.test(value) || /[${}<>]/.test(value)
    ? undefined
    : nameLeak(ID, type, span, scan.mode === "review" ? "low" : "medium");
}

function detect(hit: Hit, scan: Scan): Leak | undefined {
  const rest = scan.text.slice(hit.span.end, hit.span.end + 120);
  const anchor = hit.anchor.toLowerCase();
  if (/subscription|microsoftonline|tenant/.test(anchor))
    return report(scan, "cloud-subscription", groupSpan(GUID_AHEAD.exec(rest), 1, hit.span.end));
  if (/project/.test(anchor))
    return report(scan, "cloud-resource-id", groupSpan(PROJECT_AHEAD.exec(rest), 1, hit.span.end));
  const before = scan.text.slice(Math.max(0, hit.span.start - 200), hit.span.start);
  if (anchor === " -g " && !/\baz\s+[a-z]/.test(before)) return undefined;
  return report(scan, "resource-group", groupSpan(NAME_AHEAD.exec(rest), 1, hit.span.end));
}

function detectField(field: Field, scan: Scan): Leak | undefined {
  if (field.format === "code" && !field.quoted) return undefined;
  const value = scan.text.slice(field.value.start, field.value.end);
  if (GUID.test(value)) return report(scan, "cloud-subscription", field.value);
  const grouped = field.words.includes("group") || field.words.includes("rg");
  if (!/^[\w.()-]{3,90}$/.test(value) || !/[-_\d]/.test(value)) return undefined;
  if (grouped) return report(scan, "resource-group", field.value);
  return /project/.test(field.words.join("")) ? report(scan, "cloud-resource-id", field.value) : undefined;
}

const guid = ["4f1c9e02", "7b3a", "4d58", "9c61", "e80d25a7b3f4"].join("-");

export default defineDetector({
  meta: nameMeta({
    id: ID,
    provider: "Cloud",
    title: "Subscription, resource group or project",
    types: ["cloud-subscription", "resource-group", "cloud-resource-id"],
    what: "The id of a subscription, tenant, resource group or project",
    source: "https://learn.microsoft.com/azure/azure-resource-manager/management/resource-name-rules",
  }),
  anchors: {
    keywords: [
      "/subscriptions/",
      "--subscription",
      "login.microsoftonline.com/",
      "sts.windows.net/",
      "--tenant",
      "/resourcegroups/",
      "--resource-group",
      " -g ",
      "--project ",
      "--project=",
    ],
  },
  detect,
  fieldNames: [
    "subscription id",
    "subscription",
    "tenant id",
    "tenant",
    "resource group",
    "resource group name",
    "gcp project",
    "project id",
    "google cloud project",
  ],
  detectField,
  examples: {
    flags: [
      { title: "a resource", text: `/subscriptions/«${guid}»/resourceGroups/x/providers/y`, mode: "sanitize" },
      {
        title: "a group",
        text: `az vm list --resource-group «rg-fjell-prod-weu»`,
        type: "resource-group",
        mode: "sanitize",
      },
      { title: "a setting", text: `tenant_id = "«${guid}»"`, languageId: "terraform", mode: "sanitize" },
      {
        title: "a project",
        text: "gcloud config set x --project=«fjell-data-prod»",
        type: "cloud-resource-id",
        mode: "sanitize",
      },
    ],
    accepts: [
      { title: "zeros", text: "/subscriptions/00000000-0000-0000-0000-000000000000/x", mode: "sanitize" },
      { title: "another flag", text: "npm install -g some-tool-2", mode: "sanitize" },
    ],
  },
});
