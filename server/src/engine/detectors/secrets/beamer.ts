/** Beamer: API keys. */
import { contextToken } from "../shape/contextToken.ts";
import { from, shape } from "../shape/shape.ts";

export default [
  contextToken({
    provider: "Beamer",
    id: "beamer-key",
    title: "Beamer API key",
    level: "low",
    grants: "post updates as the product",
    words: ["beamer"],
    value: shape`b_${from("0-9A-Za-z_=-", "0123456789ABCDEFabcdef", 44)}`,
    source: "https://www.getbeamer.com/api",
  }),
];
