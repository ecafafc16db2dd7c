/** User names in paths of home directories, and in front of the host of an ssh command. */
import { defineDetector, type Hit, type Leak } from "../detector.ts";
import type { Scan } from "../scan/scanContext.ts";
import { nameLeak, nameMeta } from "./nameLeak.ts";

const ID = "home-directory";
const TYPE = "username";

/** Accounts of images, services and documentation, and names that stand for anybody's. */
const COMMON =
  /^(?:user|users|username|user\d*|me|you|your-?name|yourname|your_?username|myuser|name|someone|somebody|ubuntu|ec2-user|root|admin|administrator|node|app|appuser|runner|runneradmin|vsts|vscode|coder|codespace|gitpod|jenkins|git|www-data|nginx|postgres|mysql|hadoop|hdfs|hive|spark|airflow|jovyan|pi|vagrant|docker|circleci|travis|build|builder|ci|dev|test|tester|guest|public|default|default user|all users|shared|linuxbrew|opc|centos|fedora|debian|azureuser|foo|bar|alice|bob|john|jane|johndoe|jdoe|example|demo|sbx_user\d*|containeruser|local|share|bin|lib|tmp|x|xxx|service|deploy|nobody|hello|world|project|projects|workspace|lambda)$/i;

const NAME = /^([A-Za-z0-9_][\w.@+-]{0,40}?)(?=[/\\"'`\s:;,)\]<>*|]|$)/;

/** The path must begin here: `lib/home/x` is none. */
function beginsPath(text: string, at: number): boolean {
  const before = text.charAt(at - 1);
  return (
    at === 0 ||
    /[\s"'`=:(,[<>@|;{]/.test(before) ||
    (before === "/" && text.charAt(at - 2) === "/") ||
    /\w:\d*$/.test(text.slice(Math.max(0, at - 8), at)) ||
    /[a-z]$/i.test(text.slice(at - 1, at)) === false
  );
}

function byPath(hit: Hit, scan: Scan): Leak | undefined {
  const { text } = scan;
  const match = NAME.exec(text.slice(hit.span.end, hit.span.end + 48));
  if (!match?.[1] || COMMON.test(match[1]) || /[${}%]/.test(match[1]) || match[1].length < 2) return undefined;
  if (
    hit.anchor === "/user/" &&
    !/(?:hdfs:\/\/[\w.:-]*|dbfs:|^|[\s"'`])$/.test(text.slice(Math.max(0, hit.span.start - 80), hit.span.start))
  )
    return undefined;
  if (hit.anchor === "/user/" && !/^\w+\//.test(text.slice(hit.span.end, hit.span.end + 48))) return undefined;
  if (
    hit.anchor.startsWith("/") &&
    !beginsPath(text, hit.span.start) &&
    !/\.\w+(?::\d+)?$/.test(text.slice(Math.max(0, hit.span.start - 12), hit.span.start))
  )
    return undefined;
  // The last part of a path without anything behind may be a page of a site or a route: /users/settings.
  if (
    hit.anchor === "/home/" &&
    /^[\w.-]+$/.test(match[1]) &&
    /https?:\/\/[^\s]*$/.test(text.slice(Math.max(0, hit.span.start - 100), hit.span.start))
  )
    return undefined;
  const end = hit.span.end + match[1].replace(/[.-]+$/, "").length;
  return nameLeak(ID, TYPE, { start: hit.span.end, end }, "low");
}

const SHELL = /\b(?:ssh|scp|sftp|rsync|ssh-copy-id|mosh|sshfs|autossh)\b[^\n|;&]{0,160}$/;

/** `ssh -i key name@host`. */
function bySsh(hit: Hit, scan: Scan): Leak | undefined {
  const { text } = scan;
  if (!/[\w.-]/.test(text.charAt(hit.span.start - 1))) return undefined;
  const before = text.slice(Math.max(0, hit.span.start - 220), hit.span.start);
  const line = before.slice(before.lastIndexOf("\n") + 1);
  if (!/^[\w[]/.test(text.charAt(hit.span.end)) || !SHELL.test(line)) return undefined;
  const name = /(?:^|[\s"'`/])([a-z_][\w.-]{1,31})$/i.exec(line)?.[1];
  if (
    name === undefined ||
    /^(?:git|root|ubuntu|ec2-user|user|username|admin|vagrant|pi|core|centos|azureuser)$/.test(name)
  )
    return undefined;
  return nameLeak(ID, TYPE, { start: hit.span.start - name.length, end: hit.span.start }, "low");
}

export default defineDetector({
  meta: nameMeta({
    id: ID,
    provider: "Operating system",
    title: "User name in a path",
    types: [TYPE],
    what: "The name of a user's account",
    source: "Filesystem Hierarchy Standard; layouts of macOS and Windows",
  }),
  anchors: {
    keywords: [
      "/home/",
      "/users/",
      "\\users\\",
      "\\\\users\\\\",
      "/user/",
      "/export/home/",
      "documents and settings\\",
    ],
    marks: ["@"],
  },
  detect: (hit, scan) => (hit.via === "mark" ? bySsh(hit, scan) : byPath(hit, scan)),
  inReview: {},
  examples: {
    flags: [
      { title: "Linux", text: `File "/home/«jokafor»/releases/api.py", line 214`, mode: "sanitize" },
      { title: "Windows", text: `C:\\Users\\«ehallstrom»\\AppData\\x.log`, mode: "sanitize" },
      { title: "macOS", text: "/Users/«l.brandt»/src/app.ts:3", mode: "sanitize" },
      { title: "Hadoop", text: "hdfs://nn1.fjell.net:8020/user/«mreyes2»/ltv", mode: "sanitize" },
      { title: "ssh", text: "Run ssh -o StrictHostKeyChecking=no «tlind»@185.70.41.33 'x'", mode: "sanitize" },
    ],
    accepts: [
      { title: "an image's account", text: "/home/ubuntu/app and /home/runner/work", mode: "sanitize" },
      { title: "a route", text: `app.get("/api/users/settings", show)`, languageId: "javascript", mode: "sanitize" },
      { title: "a variable", text: "/home/${USER}/x", mode: "sanitize" },
    ],
  },
});
