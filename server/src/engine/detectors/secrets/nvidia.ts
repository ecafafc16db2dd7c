/** NVIDIA: NGC and NIM keys. */
import { prefixToken } from "../shape/prefixToken.ts";
import { b64u } from "../shape/shape.ts";

export default [
  prefixToken({
    provider: "NVIDIA",
    id: "nvidia-api-key",
    title: "NVIDIA API key",
    level: "high",
    grants: "use models and registries as the user",
    prefixes: ["nvapi-"],
    rest: b64u(60, 70),
    source: "https://docs.nvidia.com/ngc/latest/ngc-user-guide.html",
  }),
];
