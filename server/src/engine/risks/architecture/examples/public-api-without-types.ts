import { examplesIn } from "../../exampleList.ts";

const typedPython =
  "def net(order: Order) -> int:\n    return order.net\n\ndef tax(order: Order) -> int:\n    return order.tax\n\ndef sum_up(orders: list[Order]) -> int:\n    return 1\n\n";
const typedTs =
  "export function net(order: Order): number {\n  return order.net;\n}\nexport function tax(order: Order): number {\n  return order.tax;\n}\nexport function sum(orders: Order[]): number {\n  return orders.length;\n}\n";

export const flags = [
  ...examplesIn(
    "python",
    ["One function", `${typedPython}def «total»(order):\n    return net(order) + tax(order)\n`],
    ["Two parameters", `${typedPython}def «scale»(order, factor):\n    return net(order) * factor\n`],
    ["Async", `${typedPython}async def «load»(order_id):\n    return await fetch(order_id)\n`],
    ["With a default", `${typedPython}def «show»(order, digits=2):\n    return round(net(order), digits)\n`],
  ),
  ...examplesIn(
    "ecmascript",
    ["One function", `${typedTs}export function «total»(order) {\n  return net(order) + tax(order);\n}\n`],
    ["Two parameters", `${typedTs}export function «scale»(order, factor) {\n  return net(order) * factor;\n}\n`],
    ["Async", `${typedTs}export async function «load»(id) {\n  return await fetchOrder(id);\n}\n`],
    [
      "With a default",
      `${typedTs}export function «show»(order, digits = 2) {\n  return net(order).toFixed(digits);\n}\n`,
    ],
  ),
];

export const accepts = [
  ...examplesIn(
    "python",
    ["All typed", typedPython],
    ["None typed", "def a(x):\n    return x\n\ndef b(x):\n    return x\n\ndef c(x):\n    return x\n"],
    ["Private", `${typedPython}def _total(order):\n    return net(order)\n`],
    ["Described", `${typedPython}def total(order):\n    """Net and tax of an Order."""\n    return net(order)\n`],
  ),
  ...examplesIn(
    "ecmascript",
    ["All typed", typedTs],
    ["Not exported", `${typedTs}function total(order) {\n  return net(order);\n}\n`],
    ["No parameters", `${typedTs}export function now() {\n  return Date.now();\n}\n`],
    ["A callback", `${typedTs}export const totals = (orders: Order[]) => orders.map((order) => net(order));\n`],
  ),
];
