/** What a host name says about whose it is: this machine, documentation, a public service, or somebody's own network. */
import type { ComplianceTerms } from "../scan/scanContext.ts";

export type HostKind = "local" | "example" | "public" | "internal" | "unknown";

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

const LOCAL = set(
  "localhost localhost.localdomain ip6-localhost host.docker.internal gateway.docker.internal docker.for.mac.localhost kubernetes.docker.internal kubernetes.default kubernetes.default.svc kubernetes.default.svc.cluster.local host.minikube.internal host.containers.internal metadata.google.internal metadata local host",
);

const EXAMPLE =
  /(?:^|\.)(?:example\.(?:com|org|net|edu|io|de|fr|co\.uk)|(?:contoso|fabrikam|adventure-works|northwindtraders)\.(?:com|org|net)|acme\.(?:com|org|example)|(?:foo|bar|baz|mydomain|yourdomain|my-?company|your-?company|domain|test|mysite|website|myhost|hostname)\.(?:com|org|net|io|tld|local))$|\.(?:example|test|invalid|localhost|onion)$/;

/** Suffixes that only a private network uses. */
const INTERNAL =
  /\.(?:internal|corp|lan|local|intra|intranet|private|home|localdomain|priv|in-?house|ad|consul|mesh|home\.arpa|svc\.cluster\.local|cluster\.local|compute\.internal|ec2\.internal)$/;

/** Hosts everybody may name: package registries, documentation, search engines, clouds and services by their own sites. */
const PUBLIC =
  /(?:^|\.)(?:github\.com|githubusercontent\.com|github\.io|github\.dev|githubassets\.com|gitlab\.com|gitlab\.io|bitbucket\.org|npmjs\.(?:com|org)|yarnpkg\.com|unpkg\.com|jsdelivr\.net|pypi\.org|pythonhosted\.org|python\.org|readthedocs\.(?:io|org)|golang\.org|go\.dev|rust-lang\.org|crates\.io|docs\.rs|rubygems\.org|maven\.org|mvnrepository\.com|gradle\.org|nuget\.org|docker\.(?:com|io)|quay\.io|ghcr\.io|gcr\.io|mcr\.microsoft\.com|k8s\.io|kubernetes\.io|helm\.sh|debian\.org|ubuntu\.com|alpinelinux\.org|archlinux\.org|fedoraproject\.org|redhat\.com|centos\.org|apache\.org|spring\.io|oracle\.com|java\.(?:com|net)|microsoft\.com|azure\.com|windows\.(?:com|net)|visualstudio\.com|live\.com|office\.com|microsoftonline\.com|google\.(?:com|dev|de|fr|co\.uk)|googleapis\.com|gstatic\.com|withgoogle\.com|android\.com|firebase\.(?:com|google\.com)|cloudflare\.com|amazon\.com|aws\.amazon\.com|apple\.com|mozilla\.org|w3\.org|whatwg\.org|ietf\.org|rfc-editor\.org|iana\.org|ecma-international\.org|json-schema\.org|schema\.org|openapis\.org|swagger\.io|xmlsoap\.org|wikipedia\.org|wikimedia\.org|stackoverflow\.com|stackexchange\.com|reddit\.com|medium\.com|dev\.to|youtube\.com|youtu\.be|twitter\.com|x\.com|facebook\.com|instagram\.com|linkedin\.com|slack\.com|discord\.(?:com|gg)|telegram\.org|whatsapp\.com|zoom\.us|atlassian\.(?:com|net)|jira\.com|trello\.com|notion\.so|figma\.com|stripe\.com|paypal\.com|twilio\.com|sendgrid\.(?:com|net)|mailgun\.(?:org|net|com)|mailchimp\.com|postmarkapp\.com|sentry\.io|datadoghq\.(?:com|eu)|newrelic\.com|grafana\.(?:com|net)|prometheus\.io|elastic\.co|mongodb\.com|redis\.io|redis\.com|postgresql\.org|mysql\.com|mariadb\.(?:com|org)|sqlite\.org|nginx\.(?:org|com)|haproxy\.org|hashicorp\.com|terraform\.io|ansible\.com|jenkins\.io|circleci\.com|travis-ci\.(?:com|org)|vercel\.(?:app|com)|netlify\.(?:app|com)|herokuapp\.com|heroku\.com|openai\.com|anthropic\.com|huggingface\.co|ollama\.ai|pool\.ntp\.org|ntp\.org|letsencrypt\.org|nodejs\.org|deno\.(?:land|com)|bun\.sh|reactjs\.org|react\.dev|vuejs\.org|angular\.io|angular\.dev|svelte\.dev|nextjs\.org|jquery\.com|bootstrapcdn\.com|fontawesome\.com|httpbin\.org|postman\.com|postman-echo\.com|jsonplaceholder\.typicode\.com|typicode\.com|duden\.de|kotlinlang\.org|scala-lang\.org|php\.net|packagist\.org|ruby-lang\.org|jetbrains\.com|eclipse\.org|hibernate\.org|pandas\.pydata\.org|numpy\.org|pytorch\.org|tensorflow\.org|jupyter\.org|conda\.io|anaconda\.(?:com|org)|fastapi\.tiangolo\.com|djangoproject\.com|palletsprojects\.com|sqlalche\.me|sqlalchemy\.org|celeryq\.dev|gnu\.org|kernel\.org|freedesktop\.org|sourceforge\.net|opensource\.org|creativecommons\.org|spdx\.org|semver\.org|editorconfig\.org|eslint\.org|prettier\.io|typescriptlang\.org|webpack\.js\.org|vitejs\.dev|babeljs\.io|jestjs\.io|vitest\.dev|playwright\.dev|cypress\.io|selenium\.dev|gitpod\.io|codesandbox\.io|stackblitz\.com|replit\.com|npm\.im|shields\.io|codecov\.io|snyk\.io|sonarcloud\.io|crowdin\.com|travis-ci\.com|appveyor\.com|packages\.gitlab\.io|blogspot\.com|wordpress\.(?:com|org)|yahoo\.com|bing\.com|duckduckgo\.com|baidu\.com|yandex\.(?:ru|com)|qq\.com|gmail\.com|outlook\.com|hotmail\.com|icloud\.com|proton\.me|salesforce\.com|shopify\.com|hubspot\.com|zendesk\.com|okta\.com|auth0\.com|snowflake\.com|databricks\.com|cloudera\.com|confluent\.io|digitalocean\.com|linode\.com|hetzner\.com|ovh\.com)$/;

/** Services in which the labels in front are a customer's own choice. */
const CUSTOMER_LABELS =
  /\.(?:rds\.amazonaws\.com(?:\.cn)?|redshift\.amazonaws\.com|cache\.amazonaws\.com|es\.amazonaws\.com|aoss\.amazonaws\.com|elb\.amazonaws\.com|docdb\.amazonaws\.com|kafka\.[\w-]+\.amazonaws\.com|mq\.[\w-]+\.amazonaws\.com|execute-api\.[\w-]+\.amazonaws\.com|elasticbeanstalk\.com|compute\.amazonaws\.com|database\.windows\.net|database\.azure\.com|redis\.cache\.windows\.net|servicebus\.windows\.net|vault\.azure\.net|azurewebsites\.net|documents\.azure\.com|blob\.core\.windows\.net|dfs\.core\.windows\.net|queue\.core\.windows\.net|search\.windows\.net|openai\.azure\.com|cloudapp\.azure\.com|run\.app|cloudfunctions\.net|appspot\.com|mongodb\.net|redis-cloud\.com|redislabs\.com|snowflakecomputing\.com|azuredatabricks\.net|cloud\.databricks\.com|gcp\.databricks\.com|confluent\.cloud|elastic-cloud\.com|es\.io|aivencloud\.com|supabase\.co|neon\.tech|psdb\.cloud|cockroachlabs\.cloud|upstash\.io|cloudamqp\.com|ondigitalocean\.com|ingest\.sentry\.io|atlassian\.net|okta\.com|auth0\.com|zendesk\.com|my\.salesforce\.com|slack\.com|sharepoint\.com|onmicrosoft\.com|service-now\.com|workday\.com|myshopify\.com)$/;

const isUnder = (host: string, domain: string): boolean => host === domain || host.endsWith(`.${domain}`);

function inTerms(host: string, terms: ComplianceTerms): boolean {
  return terms.internalDomains.some((domain) => isUnder(host, domain.toLowerCase().replace(/^\*?\./, "")));
}

const WORDS_OF_SERVICES =
  /(?:^|[-_.])(?:prod|prd|stg|staging|uat|preprod|qa|dev|int|db|pg|postgres|mysql|redis|kafka|mongo|rabbit|mq|ldap|smtp|jenkins|gitlab|nexus|artifactory|grafana|kibana|vault|consul|k8s|kube|bastion|jump|vpn|nas|srv|node|worker|web|app|api|cache|elastic|es|broker|zk|hive|spark|hdfs|nn|dn|edge|proxy|lb)\d*(?:[-_.]|$)/;

/** A label that names a machine or an environment rather than a brand. */
export const namesMachine = (host: string): boolean =>
  WORDS_OF_SERVICES.test(host.toLowerCase()) || /-\d{1,3}(?:\.|$)|[a-z]\d{2,3}(?:\.|$)/.test(host);

export function hostKind(raw: string, terms: ComplianceTerms): HostKind {
  const host = raw.toLowerCase().replace(/\.$/, "");
  if (terms.allow.some((allowed) => isUnder(host, allowed.toLowerCase()))) return "public";
  if (LOCAL.has(host) || /^(?:127\.|0\.0\.0\.0$|::1$)/.test(host) || host.endsWith(".localhost")) return "local";
  if (inTerms(host, terms)) return "internal";
  if (EXAMPLE.test(host)) return "example";
  if (CUSTOMER_LABELS.test(host)) return "internal";
  if (PUBLIC.test(host)) return "public";
  return INTERNAL.test(host) ? "internal" : "unknown";
}

/** Names that every compose file gives its services; alone they say nothing about a network. */
const SERVICE_NAMES = set(
  "db database postgres postgresql pg mysql mariadb mongo mongodb redis rabbitmq rabbit kafka zookeeper elasticsearch elastic memcached minio nginx web app api backend frontend server host hostname broker cache queue mq mail smtp mailhog ldap proxy vault consul etcd cassandra clickhouse neo4j solr influxdb grafana prometheus localstack sqlserver mssql oracle worker master node spark hive hadoop presto trino airflow myhost dbhost server1 host1 node1 hostname1 dummy test",
);

export const isServiceName = (host: string): boolean => SERVICE_NAMES.has(host.toLowerCase());

/** True when a host in a place where hosts stand (a URL with credentials, a DSN, `host=`) tells something about a network. */
export function tellsNetwork(host: string, terms: ComplianceTerms): boolean {
  if (/^[\d.]+$/.test(host) || host.includes(":") || host.startsWith("[")) return false; // addresses have detectors of their own
  if (/[${}<>%*]/.test(host)) return false;
  if (!host.includes(".")) return !isServiceName(host) && hostKind(host, terms) !== "local" && /[a-z]/i.test(host);
  const kind = hostKind(host, terms);
  return kind === "internal" || kind === "unknown";
}
