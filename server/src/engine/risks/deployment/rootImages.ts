/** Which images start as root: without a USER a container runs as the user its base image chose. */
import { type ImageReference, officialName, readImage } from "../../languages/imageReference.ts";

/** Docker Hub's own images that switch to another user themselves, in the image or in their entry point. */
const stepsDown: ReadonlySet<string> = new Set(
  (
    "postgres mysql mariadb mongo redis valkey rabbitmq memcached elasticsearch logstash kibana solr cassandra couchdb " +
    "neo4j haproxy varnish influxdb telegraf zookeeper ghost wordpress nextcloud sonarqube rocket.chat vault consul nats " +
    "clickhouse chronograf kapacitor scratch"
  ).split(" "),
);

/** Images of others that are known to start as root. */
const rootByName =
  /^(?:mcr\.microsoft\.com\/(?:devcontainers\/|playwright)|ghcr\.io\/astral-sh\/uv|astral\/uv|nvidia\/cuda|(?:nvcr\.io\/)?nvidia\/(?:pytorch|tensorflow)|pytorch\/pytorch|tensorflow\/tensorflow|tiangolo\/|huggingface\/|continuumio\/|bitnami\/minideb|public\.ecr\.aws\/amazonlinux\/|registry\.access\.redhat\.com\/ubi\d+\/ubi)/;

const withOwnUser = /nonroot|non-root|unprivileged|rootless/;

/** Undefined where nobody can say: another team's image, or a name that comes from a variable. */
export function startsAsRoot(text: string): boolean | undefined {
  const image = readImage(text);
  if (image.dynamic) return undefined;
  if (withOwnUser.test(text)) return false;
  if (/^gcr\.io\/distroless\//.test(image.name)) return true;
  return byName(image);
}

function byName(image: ImageReference): boolean | undefined {
  const official = officialName(image);
  if (official !== undefined) return !stepsDown.has(official);
  return rootByName.test(image.name) ? true : undefined;
}

/** `root`, `0`, `root:root`, `0:0`. */
export const isRootUser = (user: string): boolean => /^(?:root|0)(?::.*)?$/.test(user.replace(/^["']|["']$/g, ""));
