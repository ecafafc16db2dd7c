/** OpenShift: user tokens. */
import { prefixToken } from "../shape/prefixToken.ts";
import { hasDigit } from "../shape/randomness.ts";
import { b64u } from "../shape/shape.ts";

export default [
  prefixToken({
    provider: "OpenShift",
    id: "openshift-token",
    title: "OpenShift user token",
    level: "high",
    grants: "act as the user on the cluster",
    prefixes: ["sha256~"],
    rest: b64u(43),
    accept: hasDigit,
    source: "https://docs.openshift.com/container-platform/latest/authentication/understanding-authentication.html",
  }),
];
