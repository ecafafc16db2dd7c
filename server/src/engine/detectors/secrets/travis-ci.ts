/** Travis CI: API tokens. */
import { contextToken } from "../shape/contextToken.ts";
import { b64u } from "../shape/shape.ts";

export default [
  contextToken({
    provider: "Travis CI",
    id: "travis-ci-token",
    title: "Travis CI token",
    level: "high",
    grants: "read and start builds as the user",
    words: ["travis", "travisci"],
    value: b64u(20, 22),
    source: "https://docs.travis-ci.com/user/triggering-builds/",
  }),
];
