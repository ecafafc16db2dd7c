/** TikTok: client secrets. */
import { contextToken } from "../shape/contextToken.ts";
import { an } from "../shape/shape.ts";

export default [
  contextToken({
    provider: "TikTok",
    id: "tiktok-secret",
    title: "TikTok client secret",
    level: "high",
    grants: "act as the app",
    words: ["tiktok"],
    value: an(32, 40),
    besides: /secret/i,
    source: "https://developers.tiktok.com/doc/oauth-user-access-token-management",
  }),
];
