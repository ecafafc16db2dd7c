/** Buckets and containers of object stores: s3://, gs://, abfss://, ARNs, endpoints, settings. */
import type { Span } from "../../model/span.ts";
import { defineDetector, type Hit, type Leak } from "../detector.ts";
import type { Field } from "../fields/field.ts";
import type { Scan } from "../scan/scanContext.ts";
import { groupSpan, nameLeak, nameMeta } from "./nameLeak.ts";

const ID = "storage-bucket";
const TYPE = "bucket";

/** Open data sets and buckets of documentation. */
const PUBLIC =
  /^(?:commoncrawl|noaa-.*|nyc-tlc|amzn-s3-demo-.*|doc-example-.*|docexamplebucket.*|examplebucket.*|example-bucket.*|my-?bucket.*|mybucket.*|your-?bucket.*|bucket(?:-?name)?|test-?bucket|gcp-public-data-.*|landsat-pds|aws-publicdatasets|bigquery-public-data|cloud-samples-data|apache-beam-samples|dataflow-templates|elasticmapreduce|openaq-.*|sentinel-.*|databricks-datasets|path|foo|bar|test|data|some-bucket|tf-state|terraform-state|assets|static|uploads|images|backup|backups|logs)$/i;

const NAME = "[a-z0-9][a-z0-9._-]{1,61}[a-z0-9]";
const URL_FORM = new RegExp(`^(?:([a-z0-9-]{3,63})@(?=[a-z0-9]))?(${NAME})(?=[/"'\`\\s?,;:)\\]\\\\]|\\.$|$)`, "d");
const AZURE = /^([a-z0-9-]{3,63})@([a-z0-9]{3,24})\.(?:dfs|blob)\.core\.windows\.net/d;
const ARN = new RegExp(`^(${NAME})(?=[/"'\`\\s*,;)\\]\\\\]|$)`, "d");
const SETTING = new RegExp(`^${NAME}$`);

function report(scan: Scan, span: Span | undefined): Leak | undefined {
  if (!span) return undefined;
  const name = scan.text.slice(span.start, span.end);
  if (PUBLIC.test(name) || name.length < 3 || scan.terms.allow.includes(name)) return undefined;
  return nameLeak(ID, TYPE, span, scan.mode === "review" ? "low" : "medium");
}

function* azure(scan: Scan, match: RegExpExecArray, offset: number): Iterable<Leak> {
  for (const index of [1, 2]) {
    const leak = report(scan, groupSpan(match, index, offset));
    if (leak) yield leak;
  }
}

/** `bucket.s3.eu-west-1.amazonaws.com`, `s3.amazonaws.com/bucket`, `storage.googleapis.com/bucket`. */
function byEndpoint(hit: Hit, scan: Scan): Leak | undefined {
  const { text } = scan;
  const before = text.slice(Math.max(0, hit.span.start - 70), hit.span.start);
  const host = new RegExp(`(?:^|//|[\\s"'\`=@(])(${NAME})$`, "d").exec(before);
  const leading = groupSpan(host, 1, Math.max(0, hit.span.start - 70));
  if (leading && hit.anchor.startsWith(".")) return report(scan, leading);
  if (hit.anchor.startsWith(".")) return undefined;
  const path = new RegExp(`^(?:\\.[a-z0-9-]+\\.amazonaws\\.com)?/(${NAME})(?=[/?"'\`\\s]|$)`, "d").exec(
    text.slice(hit.span.end, hit.span.end + 120),
  );
  return report(scan, groupSpan(path, 1, hit.span.end));
}

function* detect(hit: Hit, scan: Scan): Iterable<Leak> {
  const rest = scan.text.slice(hit.span.end, hit.span.end + 160);
  const storage = AZURE.exec(rest);
  if (storage) {
    yield* azure(scan, storage, hit.span.end);
    return;
  }
  if (hit.anchor.startsWith(".") || hit.anchor.endsWith(".com")) {
    const leak = byEndpoint(hit, scan);
    if (leak) yield leak;
    return;
  }
  const match = hit.anchor === ":s3:::" ? ARN.exec(rest) : URL_FORM.exec(rest);
  const leak = report(scan, groupSpan(match, hit.anchor === ":s3:::" ? 1 : 2, hit.span.end));
  if (leak) yield leak;
}

function detectField(field: Field, scan: Scan): Leak | undefined {
  if (field.format === "code" && !field.quoted) return undefined;
  const last = field.words.at(-1) ?? "";
  if (/^(?:region|key|policy|size|count|prefix|url|arn|id|type|acl|owner|class|path)$/.test(last)) return undefined;
  if (/^(?:token|leaky|rate|time|hash|age|price)$/.test(field.words.at(field.words.indexOf("bucket") - 1) ?? ""))
    return undefined;
  const name = scan.text.slice(field.value.start, field.value.end);
  return /[a-z]{2}/.test(name) && SETTING.test(name) && /[-._\d]/.test(name) ? report(scan, field.value) : undefined;
}

export default defineDetector({
  meta: nameMeta({
    id: ID,
    provider: "Cloud",
    title: "Storage bucket",
    types: [TYPE],
    what: "The name of a storage bucket or container",
    source: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html",
  }),
  anchors: {
    keywords: [
      "s3://",
      "s3a://",
      "s3n://",
      "gs://",
      "gcs://",
      "oss://",
      "abfs://",
      "abfss://",
      "wasb://",
      "wasbs://",
      ":s3:::",
      ".s3.",
      ".s3-",
      "//s3.",
      "storage.googleapis.com",
    ],
  },
  detect,
  fieldNames: ["bucket", "buckets", "bucket name", "container name"],
  detectField,
  examples: {
    flags: [
      { title: "Spark", text: `spark.read.parquet("s3a://«fjell-dwh-curated»/transactions/")`, mode: "sanitize" },
      { title: "ARN", text: `Resource = "arn:aws:s3:::«fjell-prod-manifests»/*"`, mode: "sanitize" },
      { title: "a setting", text: "S3_BUCKET=«fjell-invoices-prod»\n", languageId: "dotenv", mode: "sanitize" },
      { title: "Azure", text: "abfss://«raw-events»@«fjelllake01».dfs.core.windows.net/x", mode: "sanitize" },
      { title: "virtual host", text: "https://«fjell-media».s3.eu-north-1.amazonaws.com/x.png", mode: "sanitize" },
    ],
    accepts: [
      { title: "open data", text: "s3://commoncrawl/crawl-data", mode: "sanitize" },
      { title: "documentation", text: "s3://amzn-s3-demo-bucket/x", mode: "sanitize" },
    ],
  },
});
