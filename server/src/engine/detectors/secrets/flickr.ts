/** Flickr: API keys. */
import { contextToken } from "../shape/contextToken.ts";
import { an } from "../shape/shape.ts";

export default [
  contextToken({
    provider: "Flickr",
    id: "flickr-key",
    title: "Flickr API key",
    level: "low",
    grants: "call the API as the app",
    words: ["flickr"],
    value: an(32),
    source: "https://www.flickr.com/services/api/misc.api_keys.html",
  }),
];
