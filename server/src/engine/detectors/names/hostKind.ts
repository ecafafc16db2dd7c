/** What a host name says about whose it is: this machine, documentation, a public service, or somebody's own network. */
import type { ComplianceTerms } from "../scan/scanContext.ts";

export type HostKind = "local" | "example" | "public" | "internal" | "unknown";

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

const LOCAL = set(
  "host-gateway localhost localhost.localdomain ip6-localhost host.docker.internal gateway.docker.internal docker.for.mac.localhost kubernetes.docker.internal kubernetes.default kubernetes.default.svc kubernetes.default.svc.cluster.local host.minikube.internal host.containers.internal metadata.google.internal metadata local host",
);

const EXAMPLE =
  /(?:^|\.)(?:example\.(?:com|org|net|edu|io|de|fr|co\.uk)|(?:contoso|fabrikam|adventure-works|northwindtraders)\.(?:com|org|net)|acme\.(?:com|org|example)|(?:foo|bar|baz|mydomain|yourdomain|my-?company|your-?company|domain|test|mysite|website|myhost|hostname)\.(?:com|org|net|io|tld|local))$|\.(?:example|test|invalid|localhost|onion)$/;

/** Suffixes that only a private network uses. */
const INTERNAL =
  /\.(?:internal|corp|lan|local|intra|intranet|private|home|localdomain|priv|in-?house|ad|consul|mesh|home\.arpa|svc\.cluster\.local|cluster\.local|compute\.internal|ec2\.internal)$/;

/** Hosts everybody may name: package registries, documentation, search engines, clouds and services by their own sites. */
const PUBLIC = set(
  "alpinelinux.org amazon.com anaconda.com anaconda.org android.com angular.dev angular.io ansible.com " +
    "anthropic.com apache.org apple.com appveyor.com archlinux.org atlassian.com atlassian.net auth0.com " +
    "aws.amazon.com azure.com babeljs.io baidu.com bing.com bitbucket.org blogspot.com bootstrapcdn.com " +
    "bun.sh celeryq.dev centos.org circleci.com cloudera.com cloudflare.com codecov.io codesandbox.io " +
    "conda.io confluent.io crates.io creativecommons.org crowdin.com cypress.io databricks.com datadoghq.com " +
    "datadoghq.eu debian.org deno.com deno.land dev.to digitalocean.com discord.com discord.gg " +
    "djangoproject.com docker.com docker.io docs.rs duckduckgo.com duden.de eclipse.org " +
    "ecma-international.org editorconfig.org elastic.co eslint.org facebook.com fastapi.tiangolo.com " +
    "fedoraproject.org figma.com firebase.com firebase.google.com fontawesome.com freedesktop.org gcr.io " +
    "ghcr.io github.com github.dev github.io githubassets.com githubusercontent.com gitlab.com gitlab.io " +
    "gitpod.io gmail.com gnu.org go.dev golang.org google.co.uk google.com google.de google.dev google.fr " +
    "googleapis.com gradle.org grafana.com grafana.net gstatic.com haproxy.org hashicorp.com helm.sh " +
    "heroku.com herokuapp.com hetzner.com hibernate.org hotmail.com httpbin.org hubspot.com huggingface.co " +
    "iana.org icloud.com ietf.org instagram.com java.com java.net jenkins.io jestjs.io jetbrains.com " +
    "jira.com jquery.com jsdelivr.net json-schema.org jsonplaceholder.typicode.com jupyter.org k8s.io " +
    "kernel.org kotlinlang.org kubernetes.io letsencrypt.org linkedin.com linode.com live.com mailchimp.com " +
    "mailgun.com mailgun.net mailgun.org mariadb.com mariadb.org maven.org mcr.microsoft.com medium.com " +
    "microsoft.com microsoftonline.com mongodb.com mozilla.org mvnrepository.com mysql.com netlify.app " +
    "netlify.com newrelic.com nextjs.org nginx.com nginx.org nodejs.org notion.so npm.im npmjs.com npmjs.org " +
    "ntp.org nuget.org numpy.org office.com okta.com ollama.ai openai.com openapis.org opensource.org " +
    "oracle.com outlook.com ovh.com packages.gitlab.io packagist.org palletsprojects.com pandas.pydata.org " +
    "paypal.com php.net playwright.dev pool.ntp.org postgresql.org postman-echo.com postman.com " +
    "postmarkapp.com prettier.io prometheus.io proton.me pypi.org python.org pythonhosted.org pytorch.org " +
    "qq.com quay.io react.dev reactjs.org readthedocs.io readthedocs.org reddit.com redhat.com redis.com " +
    "redis.io replit.com rfc-editor.org ruby-lang.org rubygems.org rust-lang.org salesforce.com " +
    "scala-lang.org schema.org selenium.dev semver.org sendgrid.com sendgrid.net sentry.io shields.io " +
    "shopify.com slack.com snowflake.com snyk.io sonarcloud.io sourceforge.net spdx.org spring.io " +
    "sqlalche.me sqlalchemy.org sqlite.org stackblitz.com stackexchange.com stackoverflow.com stripe.com " +
    "svelte.dev swagger.io telegram.org tensorflow.org terraform.io travis-ci.com travis-ci.org trello.com " +
    "twilio.com twitter.com typescriptlang.org typicode.com ubuntu.com unpkg.com vercel.app vercel.com " +
    "visualstudio.com vitejs.dev vitest.dev vuejs.org w3.org webpack.js.org whatsapp.com whatwg.org " +
    "wikimedia.org wikipedia.org windows.com windows.net withgoogle.com wordpress.com wordpress.org x.com " +
    "xmlsoap.org yahoo.com yandex.com yandex.ru yarnpkg.com youtu.be youtube.com zendesk.com zoom.us",
);

/** Services in which the labels in front are a customer's own choice. */
const CUSTOMER = set(
  "redshift.amazonaws.com cache.amazonaws.com es.amazonaws.com aoss.amazonaws.com elb.amazonaws.com " +
    "docdb.amazonaws.com elasticbeanstalk.com compute.amazonaws.com database.windows.net database.azure.com " +
    "redis.cache.windows.net servicebus.windows.net vault.azure.net azurewebsites.net documents.azure.com " +
    "blob.core.windows.net dfs.core.windows.net queue.core.windows.net search.windows.net openai.azure.com " +
    "cloudapp.azure.com run.app cloudfunctions.net appspot.com mongodb.net redis-cloud.com redislabs.com " +
    "snowflakecomputing.com azuredatabricks.net cloud.databricks.com gcp.databricks.com confluent.cloud " +
    "elastic-cloud.com es.io aivencloud.com supabase.co neon.tech psdb.cloud cockroachlabs.cloud upstash.io " +
    "cloudamqp.com ondigitalocean.com ingest.sentry.io atlassian.net okta.com auth0.com zendesk.com " +
    "my.salesforce.com slack.com sharepoint.com onmicrosoft.com service-now.com workday.com myshopify.com",
);
/** Names of Amazon services have the region in them. */
const CUSTOMER_REGIONAL =
  /\.(?:rds|redshift|cache|es|aoss|elb|docdb|kafka|mq|execute-api|compute|dkr\.ecr)(?:\.[\w-]+)?\.amazonaws\.com(?:\.cn)?$|\.[\w-]+\.(?:rds|redshift|cache|es|elb|docdb)\.amazonaws\.com$/;

/** True when the host is below one of the domains (`itself`: or one of them). */
function isBelow(host: string, domains: ReadonlySet<string>, itself: boolean): boolean {
  if (itself && domains.has(host)) return true;
  for (let dot = host.indexOf("."); dot >= 0; dot = host.indexOf(".", dot + 1)) {
    if (domains.has(host.slice(dot + 1))) return true;
  }
  return false;
}

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
  if (isBelow(host, CUSTOMER, false) || CUSTOMER_REGIONAL.test(host)) return "internal";
  if (isBelow(host, PUBLIC, true)) return "public";
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
