/** Private registries of images: the host and the path in front of the image's own name. */
import { defineDetector, type Hit, type Leak } from "../detector.ts";
import type { Field } from "../fields/field.ts";
import type { Scan } from "../scan/scanContext.ts";
import { hostKind } from "./hostKind.ts";
import { nameLeak, nameMeta } from "./nameLeak.ts";

const ID = "container-registry";
const TYPE = "registry";

/** host[:port]/path/ in front of name[:tag][@digest]. */
const IMAGE = /^((?:[a-z0-9-]+\.)+[a-z0-9-]+(?::\d+)?\/(?:[a-z0-9._-]+\/)*)([a-z0-9][a-z0-9._-]*)(?:[:@][\w.:-]+)?$/i;
const PUBLIC_HOSTS =
  /^(?:docker\.io|index\.docker\.io|registry-1\.docker\.io|ghcr\.io|quay\.io|gcr\.io|[a-z]+\.gcr\.io|public\.ecr\.aws|mcr\.microsoft\.com|registry\.k8s\.io|k8s\.gcr\.io|registry\.gitlab\.com|registry\.access\.redhat\.com|registry\.redhat\.io|docker\.elastic\.co|nvcr\.io|lscr\.io|cgr\.dev|registry\.npmjs\.org|container-registry\.oracle\.com)(?::\d+)?\//i;
const PRIVATE_CLOUD =
  /^(?:\d{12}\.dkr\.ecr\.|[\w-]+\.azurecr\.io|[\w-]+-docker\.pkg\.dev\/|(?:[a-z]+\.)?gcr\.io\/[a-z][\w-]{4,}\/|[\w-]+\.jfrog\.io|[\w-]+\.ocir\.io)/i;

function judge(scan: Scan, image: string, start: number): Leak | undefined {
  const match = IMAGE.exec(image);
  if (!match?.[1]) return undefined;
  const prefix = match[1];
  const host = prefix.split(/[/:]/)[0] ?? "";
  const cloud =
    PRIVATE_CLOUD.test(prefix) &&
    !/^(?:[a-z]+\.)?gcr\.io\/(?:google|distroless|kubernetes|k8s|kaniko|cloud-builders|cadvisor|tekton|knative|istio|ml-pipeline)/i.test(
      prefix,
    );
  const kind = hostKind(host, scan.terms);
  if (!cloud && (PUBLIC_HOSTS.test(prefix) || kind === "public" || kind === "local" || kind === "example"))
    return undefined;
  return nameLeak(ID, TYPE, { start, end: start + prefix.length }, scan.mode === "review" ? "low" : "medium");
}

const AHEAD = /^\s{0,2}(?:--?[\w-]+(?:[= ]\S+)?\s+){0,3}([a-z0-9][\w.:/@-]{5,250})/i;

function detect(hit: Hit, scan: Scan): Leak | undefined {
  const rest = scan.text.slice(hit.span.end, hit.span.end + 320);
  const match = AHEAD.exec(rest);
  if (!match?.[1]) return undefined;
  return judge(scan, match[1], hit.span.end + match[0].length - match[1].length);
}

function detectField(field: Field, scan: Scan): Leak | undefined {
  return judge(scan, scan.text.slice(field.value.start, field.value.end), field.value.start);
}

export default defineDetector({
  meta: nameMeta({
    id: ID,
    provider: "Cloud",
    title: "Private image registry",
    types: [TYPE],
    what: "The address of a private image registry",
    source: "https://github.com/opencontainers/distribution-spec",
  }),
  anchors: {
    prefixes: ["FROM "],
    keywords: [
      "docker push ",
      "docker pull ",
      "docker run ",
      "docker tag ",
      "docker build ",
      "podman push ",
      "podman pull ",
      "podman run ",
      "pulling image ",
      "pull image ",
      "pushing image ",
    ],
  },
  detect,
  fieldNames: ["image", "repository", "registry"],
  detectField,
  examples: {
    flags: [
      {
        title: "a manifest",
        text: "image: «registry.fjell.internal/logistics/»worker:0.42.1\n",
        languageId: "yaml",
        mode: "sanitize",
      },
      { title: "a push", text: "Run docker push «registry.fjell.internal/billing/»core:1.9.0-rc.3", mode: "sanitize" },
      { title: "Azure", text: "FROM «fjellprod.azurecr.io/base/»jre:21", mode: "sanitize" },
    ],
    accepts: [
      { title: "Docker Hub", text: "image: docker.io/library/nginx:1.27.1-alpine", mode: "sanitize" },
      { title: "no host", text: "FROM postgres:16.3-alpine", mode: "sanitize" },
      { title: "a sentence", text: "from example.com/docs we know", mode: "sanitize" },
    ],
  },
});
