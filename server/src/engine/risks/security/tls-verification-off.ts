/** The other side of a connection is not checked, or the connection is not encrypted. */

import { returnedValues } from "../../languages/flow/returned.ts";
import type { FunctionNode } from "../../model/code/declarations.ts";
import type { Call, Expression } from "../../model/code/expressions.ts";
import { spanOf } from "../../model/code/node.ts";
import { ancestorOf, lastName } from "../../model/code/position.ts";
import type { Review } from "../../review/review.ts";
import { defineRisk, type Report } from "../risk.ts";
import { accepts, flags } from "./examples/tls-verification-off.ts";
import { isLocalAddress, type Setting, settingsOf } from "./settings.ts";
import { calleeOf, sinksOf } from "./sinks.ts";

export default defineRisk({
  meta: {
    id: "tls-verification-off",
    family: "security",
    title: "Connection to an unchecked peer, or in clear text",
    severity: "error",
    languages: ["python", "ecmascript", "go", "java"],
    messages: {
      unverified: {
        what: "{setting} switches off the check of the other side's certificate.",
        why: "The connection is encrypted, but to whoever answers: anyone on the path can put themselves in between, read passwords, tokens and data and change the answers. Nothing in the logs shows it.",
        next: "Remove it. For a private certificate authority give its certificate to the client as a trusted root.",
      },
      hostKey: {
        what: "{setting} accepts whatever host key the server shows.",
        why: "Anyone on the path can answer in the server's place and receives the password or can change what is run.",
        next: "Load the known hosts file and refuse unknown keys.",
      },
      old: {
        what: "{setting} allows a protocol version with known attacks.",
        why: "SSL and TLS before 1.2 can be broken or forced to weak ciphers by someone on the path; auditors and card schemes refuse them.",
        next: "Ask for TLS 1.2 or newer.",
      },
      clear: {
        what: "{setting} sends the data in clear text.",
        why: "Every device between the two sides can read the traffic, with the credentials in it, and change the answers.",
        next: "Use the encrypted form of the connection (https, TLS credentials, sslmode=verify-full).",
      },
    },
  },
  detect: {
    call(call, review) {
      return (
        [...settingsOf(call, review)].map((setting) => judgeSetting(setting, review, call)).find(Boolean) ??
        judgeCall(call, review)
      );
    },
    *map(map, review) {
      for (const setting of settingsOf(map, review)) {
        const report = judgeSetting(setting, review, undefined);
        if (report) yield report;
      }
    },
    assign(node, review) {
      if (node.target.kind === "name" && !/^[A-Z_]+$/.test(node.target.name)) return undefined;
      // `if not verify: ctx.check_hostname = False`: a library that offers the switch, and the caller decides.
      const choice = ancestorOf(node, "if");
      if (choice && /verif|insecure|skip|check|valid|trust|cert|strict/i.test(review.textOf(choice.test)))
        return undefined;
      for (const setting of settingsOf(node, review)) return judgeSetting(setting, review, undefined);
      return undefined;
    },
    string(node, review) {
      return connectionString(node, review);
    },
    function(node, review) {
      return acceptsEverything(node)
        ? {
            message: "unverified" as const,
            at: node,
            values: { setting: `${review.textOf(node).slice(0, 60).split("\n")[0]?.trim() ?? node.name}` },
          }
        : undefined;
    },
    member(node, review) {
      if (weakSuite.test(node.property))
        return { message: "old" as const, at: node, values: { setting: review.textOf(node) } };
      return /^(?:ALLOW_ALL_HOSTNAME_VERIFIER|INSTANCE)$/.test(node.property) &&
        /Noop|ALLOW_ALL|TrustAll|AllowAll/.test(review.textOf(node))
        ? { message: "unverified" as const, at: node, values: { setting: review.textOf(node) } }
        : undefined;
    },
  },
  fix: ({ at }, review) => {
    if ("kind" in at) return undefined;
    const text = review.document.text.slice(at.start, at.end);
    const match =
      /^(["']?(?:rejectUnauthorized|strictSSL|verify|verify_ssl|InsecureSkipVerify|check_hostname)["']?\s*[:=]\s*)(false|False|true)$/.exec(
        text,
      );
    if (!match?.[1] || !match[2]) return undefined;
    const good = match[2] === "false" ? "true" : match[2] === "False" ? "True" : "false";
    return { title: "Check the certificate", safe: false, edits: [{ span: at, text: match[1] + good }] };
  },
  examples: { flags, accepts },
});

type Said = "unverified" | "hostKey" | "old" | "clear";

const offWhenFalse =
  /^(?:rejectUnauthorized|strictSSL|verify_ssl|ssl_verify|verify_certs|validate_certs|verifyCertificate|check_hostname|VERIFY_SSL|sslVerify|certificate_verify|verify_server_cert|ssl_verify_cert)$/;
const offWhenTrue =
  /^(?:InsecureSkipVerify|tlsAllowInvalidCertificates|tlsAllowInvalidHostnames|tlsInsecure|insecureSkipVerify|allowInvalidCertificates|ignoreHTTPSErrors|trustServerCertificate|sslAllowInvalidCertificates|skipTlsVerify|allowUnauthorized|ssl_no_verify)$/;

function judgeSetting(setting: Setting, review: Review, call: Call | undefined): Report<Said> | undefined {
  const { name, value, span } = setting;
  const constant = review.constant(value);
  const say = (message: Said, confidence: "high" | "medium" = "high"): Report<Said> => ({
    message,
    at: span,
    values: { setting: shown(review, span.start, span.end) },
    confidence,
  });
  if (offWhenFalse.test(name) && constant === false) return say("unverified");
  // A browser under test and a database in a private network are other cases than a client of a service.
  if (offWhenTrue.test(name) && constant === true)
    return name === "ignoreHTTPSErrors" ? say("unverified", "medium") : say("unverified");
  if (name === "verify" && constant === false && isHttp(call, setting, review)) return say("unverified");
  if (name === "ssl" && constant === false)
    return review.knowledge.language === "python" ? pythonSsl(call, say) : databaseSsl(setting, review, say);
  if (name === "NODE_TLS_REJECT_UNAUTHORIZED" && /^0$/.test(String(constant))) return say("unverified");
  if (/^(?:cert_reqs|verify_mode)$/.test(name) && /CERT_NONE/.test(review.textOf(value))) return say("unverified");
  if (name === "_create_default_https_context" && /unverified/.test(review.textOf(value))) return say("unverified");
  if (name === "checkServerIdentity" && value.kind === "function" && checksNothing(value)) return say("unverified");
  if (
    /^(?:minVersion|maxVersion|secureProtocol|MinVersion|MaxVersion|ssl_version|minimum_version|min_version|protocol|version|method)$/.test(
      name,
    ) &&
    isOldVersion(value, review)
  )
    return say("old");
  if (name === "connectionString" && typeof constant === "string") return undefined;
  return undefined;
}

/** `verify=False` of an HTTP client; a token library has the same name for something else. */
function isHttp(call: Call | undefined, setting: Setting, review: Review): boolean {
  if (setting.node.kind === "assign")
    return (
      setting.node.target.kind === "member" &&
      /session|client|requests|http|\bs\b/i.test(review.textOf(setting.node.target.object))
    );
  if (!call) return false;
  if (review.hasRole(call, "http.call", "http.client")) return true;
  return (
    /requests|session|client|http|api|^(?:get|post|put|patch|delete|request)$/i.test(review.textOf(call.callee)) &&
    !/jwt|jws|jose|token/i.test(review.textOf(call.callee))
  );
}

const pythonSsl = (
  call: Call | undefined,
  say: (message: Said, confidence: "high" | "medium") => Report<Said>,
): Report<Said> | undefined =>
  call && /^(?:get|post|put|patch|delete|request|TCPConnector|ws_connect|head)$/.test(lastName(call) ?? "")
    ? say("unverified", "medium")
    : undefined;

function databaseSsl(
  setting: Setting,
  review: Review,
  say: (message: Said, confidence: "high" | "medium") => Report<Said>,
): Report<Said> | undefined {
  if (setting.node.kind !== "map") return undefined;
  const hostEntry = setting.node.entries.find(({ name }) =>
    /^(?:host|server|hostname|connectionString|url)$/.test(name ?? ""),
  );
  const host = hostEntry && review.constant(hostEntry.value);
  if (
    !hostEntry ||
    (typeof host === "string" && isLocalAddress(host)) ||
    (typeof host !== "string" && /localhost|process\.env/.test(review.textOf(hostEntry.value)))
  )
    return undefined;
  return setting.node.entries.some(({ name }) => /^(?:database|user|username|password|port|db)$/.test(name ?? ""))
    ? say("clear", "medium")
    : undefined;
}

/** The peers' weak suites by name: `tls.TLS_RSA_WITH_RC4_128_SHA`. */
const weakSuite = /^TLS_\w*_(?:RC4|3DES|NULL|EXPORT)_/;

const isOldVersion = (value: Expression, review: Review): boolean => {
  const text = String(review.constant(value) ?? review.textOf(value));
  return (
    /^(?:ssl\.)?(?:PROTOCOL_SSLv2|PROTOCOL_SSLv3|PROTOCOL_TLSv1|PROTOCOL_TLSv1_1)$|^(?:ssl\.)?TLSVersion\.(?:SSLv3|TLSv1|TLSv1_1)$|^TLSv1(?:\.1|_method|_1_method|_client_method|_server_method)?$|^SSLv[23]?(?:_method)?$|^SSLv23_method$|^tls\.Version(?:SSL30|TLS10|TLS11)$|^(?:SSL\.)?(?:SSLv2|SSLv3|TLSv1|TLSv1_1)_METHOD$/.test(
      text,
    ) && !/SSLv23_method/.test(text)
  );
};

function judgeCall(call: Call, review: Review): Report<Said> | undefined {
  const { name = "" } = calleeOf(call, review);
  const last = lastName(call) ?? "";
  const say = (message: Said, confidence: "high" | "medium" = "high"): Report<Said> => ({
    message,
    at: call,
    values: { setting: shown(review, spanOf(call).start, spanOf(call.callee).end) },
    confidence,
  });
  if (/^ssl\.(?:_create_unverified_context|wrap_socket)$/.test(name)) return say("unverified");
  if (last === "set_missing_host_key_policy" && /AutoAddPolicy|WarningPolicy/.test(argumentsText(call, review)))
    return say("hostKey");
  if (/^ssh\.InsecureIgnoreHostKey$/.test(name)) return say("hostKey");
  if (
    /^(?:grpc\.WithInsecure|grpc\.insecure_channel|grpc\.aio\.insecure_channel)$/.test(name) ||
    last === "createInsecure"
  )
    return isLocalCall(call, review) ? undefined : say("clear", "medium");
  if (last === "tls_insecure_set" && review.constant(call.args[0]?.value ?? call) === true) return say("unverified");
  if (/^(?:SSLContext\.getInstance|ssl\.SSLContext|SSL\.Context)$/.test(name) && call.args[0]) {
    const version = String(review.constant(call.args[0].value) ?? review.textOf(call.args[0].value));
    if (
      /^(?:SSL|SSLv[23]|TLSv1(?:\.1)?|(?:ssl\.)?PROTOCOL_(?:SSLv[23]|TLSv1|TLSv1_1)|SSL\.(?:SSLv[23]|TLSv1|TLSv1_1)_METHOD)$/.test(
        version,
      )
    )
      return say("old");
  }
  if (
    /^(?:NoopHostnameVerifier|AllowAllHostnameVerifier|TrustAllStrategy|NullHostnameVerifier)$/.test(last) &&
    call.isNew
  )
    return say("unverified");
  return clearTextCall(call, review, say);
}

/** A constant http:// address of a public host, given to a client. */
function clearTextCall(
  call: Call,
  review: Review,
  say: (message: Said, confidence: "medium") => Report<Said>,
): Report<Said> | undefined {
  for (const use of sinksOf(call, review, "url")) {
    for (const argument of use.arguments) {
      const text =
        argument.kind === "string" && typeof argument.parts[0] === "string"
          ? argument.parts[0]
          : review.constant(argument);
      if (
        typeof text === "string" &&
        /^http:\/\/[a-z0-9]/i.test(text) &&
        !isLocalAddress(text) &&
        /^http:\/\/[^/]*\.[a-z]{2,}(?:[:/?]|$)/i.test(text) &&
        !/^http:\/\/(?:www\.w3\.org|schemas\.|metadata\.google)/.test(text)
      ) {
        return { ...say("clear", "medium"), values: { setting: text.slice(0, 60) }, severity: "warning" };
      }
    }
  }
  return undefined;
}

function isLocalCall(call: Call, review: Review): boolean {
  const outer = call.parent?.kind === "call" ? [...call.args, ...call.parent.args] : call.args;
  return outer.some(({ value }) => {
    const text = review.constant(value);
    return typeof text === "string" && isLocalAddress(text);
  });
}

const argumentsText = (call: Call, review: Review): string =>
  call.args.map(({ value }) => review.textOf(value)).join(" ");

/** `sslmode=disable` in a database URL that does not point to this machine. */
function connectionString(node: Expression & { kind: "string" }, review: Review): Report<Said> | undefined {
  const text = node.parts.map((part) => (typeof part === "string" ? part : "x")).join("");
  if (
    text.length > 400 ||
    !/(?:sslmode=(?:disable|no-verify)|[?&]tls(?:AllowInvalidCertificates|Insecure)=true|[?&]ssl=false|[?&]tls=(?:skip-verify|false))/i.test(
      text,
    )
  )
    return undefined;
  const host = /:\/\/(?:[^@/]*@)?([^/?]+)/.exec(text)?.[1] ?? /\bhost=(\S+)/.exec(text)?.[1];
  if (host === undefined || isLocalAddress(host) || host === "x" || /^[%x{]/.test(host)) return undefined;
  const unverified = /no-verify|skip-verify|Invalid|Insecure/.test(text);
  return {
    message: unverified ? "unverified" : "clear",
    at: node,
    values: { setting: /(?:sslmode|tls\w*|ssl)=\w[\w-]*/i.exec(text)?.[0] ?? "This setting" },
    confidence: review.constant(node) === undefined ? "medium" : "high",
  };
}

/** Java: a trust manager that checks nothing, a host name verifier that always agrees. */
function acceptsEverything(node: FunctionNode): boolean {
  if (!node.body) return false;
  if (node.name === "checkServerTrusted")
    return node.body.statements.every(({ kind }) => kind === "return" || kind === "unknown");
  const types = node.parameters.map(({ type }) => type?.name ?? "");
  const isVerifier =
    (node.name === "verify" && types.some((type) => /SSLSession$/.test(type))) ||
    (node.flavour === "lambda" &&
      node.parent?.kind === "call" &&
      /^set(?:Default)?HostnameVerifier$|^hostnameVerifier$|^setSSLHostnameVerifier$/.test(
        lastName(node.parent) ?? "",
      ));
  const returned = returnedValues(node);
  return isVerifier && returned.length > 0 && returned.every((value) => value.kind === "boolean" && value.value);
}

const checksNothing = (node: FunctionNode): boolean => {
  const statements = node.body?.statements ?? [];
  return statements.every(
    (statement) =>
      statement.kind === "return" &&
      (!statement.value ||
        (/^(?:null|boolean|map|unary|name)$/.test(statement.value.kind) &&
          (statement.value.kind !== "name" || statement.value.name === "undefined"))),
  );
};

const shown = (review: Review, start: number, end: number): string => {
  const text = review.document.text.slice(start, end).replace(/\s+/g, " ");
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
};
