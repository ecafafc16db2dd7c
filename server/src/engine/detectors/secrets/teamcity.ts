/** TeamCity: access tokens. */
import { prefixToken } from "../shape/prefixToken.ts";
import { b64u, shape } from "../shape/shape.ts";

export default [
  prefixToken({
    provider: "TeamCity",
    id: "teamcity-token",
    title: "TeamCity access token",
    level: "high",
    grants: "act as the user on the build server",
    prefixes: ["eyJ0eXAiOiAiVENWMiJ9."],
    rest: shape`${b64u(10, 200)}.${b64u(20, 400)}`,
    source: "https://www.jetbrains.com/help/teamcity/configuring-your-user-profile.html",
  }),
];
