/** Logins that package tools keep in their configuration: Docker registries, npm registries, NuGet feeds. */
import { decodeBase64, isPrintable } from "../decode/base64.ts";
import type { Leak } from "../detector.ts";
import { defineDetector } from "../detector.ts";
import { Random } from "../examples/random.ts";
import { secretMeta } from "../shape/secretMeta.ts";
import { an, uuid } from "../shape/shape.ts";

const docker = secretMeta({
  id: "docker-config-auth",
  provider: "Docker",
  title: "registry login",
  level: "high",
  grants: "push and pull images as the user",
  revoke: "by changing the password of the registry",
  source: "https://docs.docker.com/reference/cli/docker/login/",
});

const npm = secretMeta({
  id: "npm-registry-login",
  provider: "npm",
  title: "registry login of npm",
  level: "critical",
  grants: "publish packages as the user",
  revoke: "with npm token revoke",
  source: "https://docs.npmjs.com/cli/configuring-npm/npmrc#auth-related-configuration",
});

const nuget = secretMeta({
  id: "nuget-config-password",
  provider: "NuGet",
  title: "feed password of NuGet",
  level: "high",
  grants: "read and publish packages of the feed",
  revoke: "at the feed",
  source: "https://learn.microsoft.com/en-us/nuget/reference/nuget-config-file",
});

const leakOf = (id: string, start: number, value: string): Leak => ({
  detector: id,
  kind: "secret",
  type: id,
  span: { start, end: start + value.length },
  severity: "error",
  confidence: "high",
});

const AUTH = /^\s{0,4}:\s{0,4}\\?["']([A-Za-z0-9+/]{8,800}={0,2})\\?["']/;
const NPM_VALUE = /^\s?=\s?["']?([A-Za-z0-9+/_.=-]{8,400})["']?/;
/** Windows encrypts what is stored under Password; ClearTextPassword is what it says. */
const NUGET_VALUE = /^\s{0,4}value\s{0,2}=\s{0,2}["']([^"'<>\n]{4,300})["']/i;

export default [
  defineDetector({
    meta: docker,
    anchors: { keywords: ['"auth"', '\\"auth\\"', "'auth'"] },
    detect({ span }, { text }) {
      const match = AUTH.exec(text.slice(span.end, span.end + 840));
      const value = match?.[1] ?? "";
      const login = decodeBase64(value);
      if (!match || !login || !isPrintable(login) || !/^[^:\s]+:\S+$/.test(login)) return undefined;
      return leakOf(docker.id, span.end + match[0].indexOf(value), value);
    },
    examples: {
      flags: [
        // "deploy:Vx8rT2qLw9" and "ci:hT5kQw82Zp" in base64.
        {
          title: "config.json",
          text: '{"auths": {"registry.acme.io": {"auth": "«ZGVwbG95OlZ4OHJUMnFMdzk=»"}}}',
          languageId: "json",
        },
        { title: "escaped", text: '"{\\"auths\\":{\\"r.io\\":{\\"auth\\":\\"«Y2k6aFQ1a1F3ODJacA==»\\"}}}"' },
      ],
      accepts: [
        { title: "a kind of auth", text: '{"auth": "required"}', languageId: "json" },
        { title: "a name", text: '{"auth": "c29tZXRoaW5nZWxzZQ=="}', languageId: "json" },
      ],
    },
  }),
  defineDetector({
    meta: npm,
    anchors: { keywords: ["_authToken", "_auth", "_password"] },
    detect({ span }, { text }) {
      if (!/(?:^|[:\s])$/.test(text.slice(Math.max(0, span.start - 1), span.start))) return undefined;
      const match = NPM_VALUE.exec(text.slice(span.end, span.end + 420));
      const value = match?.[1] ?? "";
      return match && /\d/.test(value) ? leakOf(npm.id, span.end + match[0].indexOf(value), value) : undefined;
    },
    get examples() {
      const token = uuid.mint(new Random(npm.id));
      const password = an(32).mint(new Random(`${npm.id}p`));
      return {
        flags: [
          { title: ".npmrc", text: `//npm.larkfield.dev/:_authToken=«${token}»\n`, languageId: "properties" },
          { title: "password", text: `//npm.acme.io/:_password="«${password}»"\n`, languageId: "properties" },
        ],
        accepts: [
          { title: "taken from the environment", text: "//npm.larkfield.dev/:_authToken=${NPM_TOKEN}\n" },
          { title: "a setting", text: "always_auth=true1234567\n" },
        ],
      };
    },
  }),
  defineDetector({
    meta: nuget,
    anchors: { keywords: ['key="Password"', 'key="ClearTextPassword"'] },
    detect({ span }, { text }) {
      const match = NUGET_VALUE.exec(text.slice(span.end, span.end + 340));
      const value = match?.[1] ?? "";
      if (!match || /^(?:%\w+%|\$\{?\w+\}?|#\{.*\})$/.test(value)) return undefined;
      return leakOf(nuget.id, span.end + match[0].lastIndexOf(value), value);
    },
    get examples() {
      const value = an(18).mint(new Random(nuget.id));
      return {
        flags: [
          { title: "clear text", text: `<add key="ClearTextPassword" value="«${value}»" />`, languageId: "xml" },
          { title: "stored", text: `<add key="Password" value="«${value}»" />`, languageId: "xml" },
        ],
        accepts: [
          { title: "taken from the environment", text: '<add key="ClearTextPassword" value="%NUGET_PASSWORD%" />' },
          { title: "another key", text: `<add key="Username" value="${value}" />` },
        ],
      };
    },
  }),
];
