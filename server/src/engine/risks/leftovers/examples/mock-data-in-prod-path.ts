import { examplesIn } from "../../exampleList.ts";
import type { RiskExample } from "../../risk.ts";

export const flags: readonly RiskExample[] = [
  ...examplesIn(
    "python",
    [
      "A made-up user table",
      `
      «fake_users_db» = {
          "alice": {"username": "alice", "disabled": False},
      }

      def get_user(name):
          return fake_users_db.get(name)
      `,
    ],
    [
      "Random numbers as metrics",
      `
      import random

      def get_metrics():
          return {"host": "a", "cpu_usage": «random.uniform(5, 95)», "requests": «round(random.random() * 100)»}
      `,
    ],
    [
      "A payment that is pretended",
      `
      import time

      def charge(order):
          «# Simulate payment processing»
          time.sleep(2)
          return {"status": "paid"}
      `,
    ],
    [
      "Sample records answered",
      `
      def list_products():
          «sample_products» = [{"id": 1, "name": "Lamp"}, {"id": 2, "name": "Chair"}]
          return sample_products
      `,
    ],
  ),
  ...examplesIn(
    "ecmascript",
    [
      "Mock data in a route",
      `
      const «mockOrders» = [{ id: 1, total: 20 }, { id: 2, total: 35 }];
      app.get("/orders", (req, res) => res.json(mockOrders));
    `,
    ],
    [
      "A delay instead of a call",
      `
      export async function sendMail(to: string) {
        «// Simulate API call»
        await new Promise((resolve) => setTimeout(resolve, 1000));
        return { ok: true };
      }
    `,
    ],
    [
      "Random score",
      `
      export function analyse(text: string) {
        return { text, confidence: «Math.random()», score: «Math.floor(Math.random() * 100)» };
      }
    `,
    ],
    [
      "A generator of data",
      `
      export async function loadDashboard() {
        const rows = «generateMockData(30)»;
        return summarise(rows);
      }
    `,
    ],
  ),
];

export const accepts: readonly RiskExample[] = [
  ...examplesIn(
    "python",
    [
      "Random where it belongs",
      `
      import random

      def backoff(attempt):
          return {"delay": random.uniform(0, 2 ** attempt), "attempt": attempt}
      `,
    ],
    [
      "A sampling rate",
      `
      sample_rates = [8000, 16000, 44100]
      `,
    ],
    [
      "An empty store",
      `
      fake_cache = {}
      `,
    ],
    [
      "A real query",
      `
      def list_products(session):
          products = session.query(Product).limit(50).all()
          return products
      `,
    ],
    ["A test", "mock_users = [1]\n"],
  ).map((example) => (example.title === "A test" ? { ...example, fileName: "tests/test_users.py" } : example)),
  ...examplesIn(
    "ecmascript",
    [
      "An identifier",
      `
      export const newItem = () => ({ id: Math.random().toString(36), label: "" });
    `,
    ],
    [
      "A comment about events",
      `
      // Simulate a click so that the browser opens the picker.
      input.click();
    `,
    ],
    [
      "A generator used by another",
      `
      function generateMockRow(index: number) {
        return { index };
      }
      export function generateMockRows(count: number) {
        return Array.from({ length: count }, (_, index) => generateMockRow(index));
      }
    `,
    ],
    [
      "Real data",
      `
      export async function listOrders() {
        const orders = await prisma.order.findMany({ take: 50 });
        return orders;
      }
    `,
    ],
  ),
];
