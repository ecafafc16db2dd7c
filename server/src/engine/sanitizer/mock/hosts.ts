/** Hosts, buckets, queues, repositories, registries: label by label, under a top level that never resolves. */
import { INFRASTRUCTURE } from "./keptWords.ts";
import type { MockMaker, MockRequest } from "./maker.ts";
import { mapWords, type WordOptions } from "./mapWords.ts";

/** Suffixes by which tools know the provider: they stay, so that a parser or an assistant still understands the name. */
const PROVIDER =
  /(?:\.[a-z]{2}(?:-[a-z]+){1,2}-\d)?\.(?:rds|s3|elb|ec2|eks|ecr|dkr\.ecr|cache|es|sqs|sns|execute-api|compute|redshift)(?:[.-][a-z]{2}(?:-[a-z]+){1,2}-\d)?\.amazonaws\.com$|\.(?:amazonaws\.com|azurecr\.io|windows\.net|azure\.com|azurewebsites\.net|cloudapp\.net|googleapis\.com|gcr\.io|pkg\.dev|run\.app|cloudfront\.net|svc\.cluster\.local|mongodb\.net|snowflakecomputing\.com|ingest\.sentry\.io|sentry\.io)$/i;

const HOST_WORDS: WordOptions = { keep: INFRASTRUCTURE, initials: "keep" };
const TOP = "example";

/** The whole name, the provider's part kept, the top level replaced. */
export function mockHost(request: MockRequest, host = request.value): string {
  const provider = PROVIDER.exec(host)?.[0];
  if (provider) return words(request, host.slice(0, -provider.length)) + provider;
  const labels = host.split(".");
  if (labels.length < 2 || !/^\p{L}[\p{L}\p{N}-]*$/u.test(labels.at(-1) ?? "")) return words(request, host);
  const top = labels.at(-1) ?? "";
  return `${words(request, labels.slice(0, -1).join("."))}.${top === top.toUpperCase() ? TOP.toUpperCase() : TOP}`;
}

/** A name made of nothing but roles ("db-3.prod") has to change as well: `mapWords` then maps all. */
const words = (request: MockRequest, value: string): string => mapWords({ ...request, value }, HOST_WORDS);

function make(request: MockRequest): string {
  const match = /^([a-z][a-z0-9+.-]*:\/\/)?([^/:\s]+)(.*)$/is.exec(request.value);
  const [, scheme = "", host = "", rest = ""] = match ?? [];
  if (!match || !host.includes(".")) return words(request, request.value);
  return scheme + mockHost(request, host) + (rest === "" ? "" : mapWords({ ...request, value: rest }, HOST_WORDS));
}

/** A path or a list of roles may come back unchanged where the host changed; only names without a host must change. */
export const hosts: MockMaker = {
  types: ["internal-hostname", "registry", "internal-repo", "sentry-project"],
  make,
};

export const resources: MockMaker = {
  types: ["bucket", "internal-queue", "resource-group"],
  make: (request) => words(request, request.value),
};
