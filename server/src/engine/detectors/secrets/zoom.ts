/** Zoom: client secrets and JWT secrets. */
import { contextToken } from "../shape/contextToken.ts";
import { an } from "../shape/shape.ts";

export default [
  contextToken({
    provider: "Zoom",
    id: "zoom-secret",
    title: "Zoom client secret",
    level: "high",
    grants: "act as the app",
    words: ["zoom"],
    value: an(32),
    besides: /secret/i,
    source: "https://developers.zoom.us/docs/internal-apps/",
  }),
];
