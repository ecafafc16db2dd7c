/** LINE: channel access tokens. */
import { contextToken } from "../shape/contextToken.ts";
import { an, base64, either, shape } from "../shape/shape.ts";

export default [
  contextToken({
    provider: "LINE",
    id: "line-token",
    title: "LINE channel access token",
    level: "high",
    grants: "send messages as the channel",
    words: ["line_channel", "line-channel", "lineChannel", "line_access", "line_notify"],
    value: either(shape`${base64(150, 200)}=`, an(43)),
    source: "https://developers.line.biz/en/docs/basics/channel-access-token/",
  }),
];
