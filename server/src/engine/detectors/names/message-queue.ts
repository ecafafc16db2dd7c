/** Queues and topics: SQS and SNS addresses, Service Bus entities, settings that name them. */
import { defineDetector, type Hit, type Leak } from "../detector.ts";
import type { Field } from "../fields/field.ts";
import type { Scan } from "../scan/scanContext.ts";
import { groupSpan, nameLeak, nameMeta } from "./nameLeak.ts";

const ID = "message-queue";
const TYPE = "internal-queue";

const ARN = /^[\w-]*:\d{12}:([A-Za-z0-9_-]{1,80}(?:\.fifo)?)(?=[:"'`\s,)\]]|$)/d;
const SQS = /^\.[\w-]+\.amazonaws\.com\/\d{12}\/([A-Za-z0-9_-]{1,80}(?:\.fifo)?)/d;
const EXAMPLES = /^(?:my|test|example|sample|your|default|foo|bar)[-_]?(?:queue|topic)?\d?(?:\.fifo)?$/i;

function detect(hit: Hit, scan: Scan): Leak | undefined {
  const rest = scan.text.slice(hit.span.end, hit.span.end + 200);
  const match = hit.anchor.startsWith("arn") ? ARN.exec(rest) : SQS.exec(rest);
  if (!match?.[1] || EXAMPLES.test(match[1])) return undefined;
  const span = groupSpan(match, 1, hit.span.end);
  return span && nameLeak(ID, TYPE, span, "low");
}

function detectField(field: Field, scan: Scan): Leak | undefined {
  if (field.format === "code" && !field.quoted) return undefined;
  if (
    /^(?:size|count|length|depth|type|id|limit|timeout|max|min|time|partitions|capacity|key|url|class|enabled)$/.test(
      field.words.at(-1) ?? "",
    )
  )
    return undefined;
  const value = scan.text.slice(field.value.start, field.value.end);
  const named = /^[A-Za-z][\w-]*(?:[.-][\w-]+)+$/.test(value) && !/\.(?:js|ts|py|com|org|net|io)$/.test(value);
  return named && value.length >= 8 && !EXAMPLES.test(value) ? nameLeak(ID, TYPE, field.value, "low") : undefined;
}

export default defineDetector({
  meta: nameMeta({
    id: ID,
    provider: "Cloud",
    title: "Queue or topic",
    types: [TYPE],
    what: "The name of a queue or topic",
    source:
      "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-queue-message-identifiers.html",
  }),
  anchors: { keywords: ["arn:aws:sqs:", "arn:aws:sns:", "arn:aws:kinesis:", "//sqs"] },
  detect,
  fieldNames: ["queue", "queue name", "dead letter queue", "dlq"],
  detectField,
  inReview: {},
  examples: {
    flags: [
      { title: "ARN", text: "arn:aws:sqs:eu-north-1:418203775961:«fjell-orders-dlq»", mode: "sanitize" },
      {
        title: "address",
        text: "https://sqs.eu-north-1.amazonaws.com/418203775961/«fjell-orders.fifo»",
        mode: "sanitize",
      },
      { title: "a setting", text: "queue: «fjell.orders.retry»\n", languageId: "yaml", mode: "sanitize" },
    ],
    accepts: [
      { title: "documentation", text: "arn:aws:sqs:us-east-1:123456789012:my-queue", mode: "sanitize" },
      { title: "a size", text: "queue_size: 200", languageId: "yaml", mode: "sanitize" },
    ],
  },
});
