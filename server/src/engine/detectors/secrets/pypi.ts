/** PyPI: upload tokens. */
import { prefixToken } from "../shape/prefixToken.ts";
import { b64u } from "../shape/shape.ts";

const vendor = {
  provider: "PyPI",
  source: "https://pypi.org/help/#apitoken",
} as const;

export default [
  prefixToken({
    ...vendor,
    id: "pypi-token",
    title: "PyPI upload token",
    level: "critical",
    grants: "publish packages as the user",
    prefixes: ["pypi-AgEIcHlwaS5vcmc"],
    rest: b64u(50, 1000),
  }),
  prefixToken({
    ...vendor,
    id: "pypi-test-token",
    title: "TestPyPI upload token",
    level: "medium",
    grants: "publish packages on the test index",
    prefixes: ["pypi-AgENdGVzdC5weXBpLm9yZ"],
    rest: b64u(50, 1000),
  }),
];
