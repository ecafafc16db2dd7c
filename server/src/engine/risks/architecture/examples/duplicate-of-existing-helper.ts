import { examplesIn } from "../../exampleList.ts";

const py =
  "    total = 0\n    for line in order.lines:\n        total += line.net * line.count\n    return round(total, 2)\n";
const ts =
  "  let total = 0;\n  for (const line of order.lines) {\n    total += line.net * line.count;\n  }\n  return Math.round(total);\n";

export const flags = [
  ...examplesIn(
    "python",
    ["Under another name", `def net(order):\n${py}\ndef «net_total»(order):\n${py}`],
    ["Other spacing", `def net(order):\n${py}\ndef «net_total»(order):\n\n${py}`],
    [
      "Another name for the parameter",
      `def net(order):\n${py}\ndef «net_total»(cart):\n${py.replace("order", "cart")}`,
    ],
    ["Three times", `def a(order):\n${py}\ndef «b»(order):\n${py}\ndef «c»(order):\n${py}`],
  ),
  ...examplesIn(
    "ecmascript",
    ["Under another name", `function net(order: Order) {\n${ts}}\nfunction «netTotal»(order: Order) {\n${ts}}\n`],
    ["As an arrow", `function net(order: Order) {\n${ts}}\nconst «netTotal» = (order: Order) => {\n${ts}};\n`],
    ["Methods", `class A {\n  net(order: Order) {\n${ts}}\n  «netTotal»(order: Order) {\n${ts}}\n}\n`],
    ["Three times", `function a(order) {\n${ts}}\nfunction «b»(order) {\n${ts}}\nfunction «c»(order) {\n${ts}}\n`],
  ),
];

export const accepts = [
  ...examplesIn(
    "python",
    ["Another body", `def net(order):\n${py}\ndef gross(order):\n${py.replace("net", "gross")}`],
    ["Another parameter", `def net(order):\n${py}\ndef basket(order, rate):\n${py}`],
    ["Short ones", "def a(x):\n    return x\n\ndef b(x):\n    return x\n"],
    ["One function", `def net(order):\n${py}`],
  ),
  ...examplesIn(
    "ecmascript",
    ["Another body", `function net(order) {\n${ts}}\nfunction gross(order) {\n${ts.replace("net", "gross")}}\n`],
    ["Another parameter", `function net(order) {\n${ts}}\nfunction basket(order, rate) {\n${ts}}\n`],
    ["Short ones", "const a = (x) => x + 1;\nconst b = (x) => x + 1;\n"],
    ["One function", `function net(order) {\n${ts}}\n`],
  ),
];
