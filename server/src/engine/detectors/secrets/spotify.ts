/** Spotify: client secrets. */
import { contextToken } from "../shape/contextToken.ts";
import { lowerHex } from "../shape/shape.ts";

export default [
  contextToken({
    provider: "Spotify",
    id: "spotify-secret",
    title: "Spotify client secret",
    level: "medium",
    grants: "act as the app",
    words: ["spotify"],
    value: lowerHex(32),
    source: "https://developer.spotify.com/documentation/web-api/concepts/apps",
  }),
];
