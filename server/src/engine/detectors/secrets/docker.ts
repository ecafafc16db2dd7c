/** Docker: personal and organisation tokens, swarm keys. */
import { prefixToken } from "../shape/prefixToken.ts";
import { b64u, base64, lan, shape } from "../shape/shape.ts";

const vendor = {
  provider: "Docker",
  source: "https://docs.docker.com/security/access-tokens/",
} as const;

export default [
  prefixToken({
    ...vendor,
    id: "docker-pat",
    title: "Docker Hub personal access token",
    level: "critical",
    grants: "push and pull images as the user",
    prefixes: ["dckr_pat_"],
    rest: b64u(27),
  }),
  prefixToken({
    ...vendor,
    id: "docker-oat",
    title: "Docker Hub organisation access token",
    level: "critical",
    grants: "push and pull images of the organisation",
    prefixes: ["dckr_oat_"],
    rest: b64u(32),
  }),
  prefixToken({
    ...vendor,
    id: "docker-swarm-join-token",
    title: "Docker swarm join token",
    level: "high",
    grants: "join the swarm as a node",
    prefixes: ["SWMTKN-1-"],
    rest: shape`${lan(50)}-${lan(25)}`,
  }),
  prefixToken({
    ...vendor,
    id: "docker-swarm-unlock-key",
    title: "Docker swarm unlock key",
    level: "high",
    grants: "unlock the managers of the swarm",
    prefixes: ["SWMKEY-1-"],
    rest: base64(43),
  }),
];
