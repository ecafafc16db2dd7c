/** Intuit: client secrets. */
import { contextToken } from "../shape/contextToken.ts";
import { an } from "../shape/shape.ts";

export default [
  contextToken({
    provider: "Intuit",
    id: "intuit-client-secret",
    title: "Intuit client secret",
    level: "high",
    grants: "act as the app",
    words: ["intuit", "quickbooks", "qbo"],
    value: an(40),
    besides: /secret/i,
    source: "https://developer.intuit.com/app/developer/qbo/docs/develop/authentication-and-authorization",
  }),
];
