/** Tableau: personal access tokens. */
import { contextToken } from "../shape/contextToken.ts";
import { an, base64, shape } from "../shape/shape.ts";

export default [
  contextToken({
    provider: "Tableau",
    id: "tableau-token",
    title: "Tableau personal access token",
    level: "high",
    grants: "act as the user",
    words: ["tableau"],
    value: shape`${base64(22)}==:${an(32)}`,
    source: "https://help.tableau.com/current/server/en-us/security_personal_access_tokens.htm",
  }),
];
