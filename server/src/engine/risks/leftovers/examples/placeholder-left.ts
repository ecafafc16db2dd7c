import { examplesIn } from "../../exampleList.ts";
import type { RiskExample } from "../../risk.ts";

export const flags = [
  ...examplesIn(
    "python",
    [
      "Code left out",
      `
      def update_order(order, data):
          order.status = data["status"]
          «# ... rest of the fields»
          order.save()
      `,
    ],
    [
      "Logic to be written",
      `
      def is_allowed(user, action):
          «# TODO: implement real permission check»
          return True
      `,
    ],
    [
      "A stub",
      `
      def charge_customer(customer_id, amount):
          """Charge the customer's card."""
          «raise NotImplementedError»
      `,
    ],
    [
      "An empty function",
      `
      def send_invoice(order):
          «pass»
      `,
    ],
    [
      "For a demonstration",
      `
      def login(name, password):
          «# In a real application you would hash the password»
          return USERS.get(name) == password
      `,
    ],
    [
      "A key to be filled in",
      `
      import os
      SECRET_KEY = os.environ.get("SECRET_KEY", «"your-secret-key-here"»)
      API_KEY = «"YOUR_API_KEY"»
      `,
    ],
    [
      "A note in place of the work",
      `
      def register(user):
          db.add(user)
          «# TODO: send welcome mail»
          return True
      `,
    ],
    [
      "A note",
      `
      «# FIXME: fails for leap years»
      days = 365
      `,
    ],
  ),
  ...examplesIn(
    "ecmascript",
    [
      "Existing code",
      `
      export async function createUser(input: Input) {
        const user = await db.user.create({ data: input });
        «// ... existing code ...»
        return user;
      }
    `,
    ],
    [
      "Logic goes here",
      `
      export function verify(token: string): boolean {
        «// Add your verification logic here»
        return token.length > 0;
      }
    `,
    ],
    [
      "A generated method",
      `
      export class StripeGateway implements Gateway {
        charge(amount: number): Promise<void> {
          «throw new Error("Method not implemented.");»
        }
      }
    `,
    ],
    [
      "A fallback that ships",
      `
      const secret = process.env.JWT_SECRET || «"change-me-in-production"»;
    `,
    ],
    [
      "An address of nobody",
      `
      const res = await fetch(«"https://api.example.com/orders"»);
    `,
    ],
  ),
  ...examplesIn(
    "go",
    [
      "A panic",
      `
      package shop

      func Charge(amount int) error {
      	«panic("implement me")»
      }
      `,
    ],
    [
      "An error",
      `
      package shop

      import "errors"

      func (s *Store) Find(id string) (*Order, error) {
      	«return nil, errors.New("not implemented")»
      }
      `,
    ],
    [
      "Logic to come",
      `
      package shop

      func allowed(user string) bool {
      	«// TODO: add real authorization»
      	return true
      }
      `,
    ],
    [
      "A key to be filled in",
      `
      package shop

      var apiKey = «"your-api-key"»
      `,
    ],
  ),
  ...examplesIn(
    "java",
    [
      "A generated method",
      `
      class Orders {
        Order find(String id) {
          «throw new UnsupportedOperationException("Not implemented yet");»
        }
      }
      `,
    ],
    [
      "Code left out",
      `
      class Orders {
        void save(Order order) {
          repository.save(order);
          «// ... rest of the method»
        }
      }
      `,
    ],
    [
      "Logic to come",
      `
      class Guard {
        boolean allowed(User user) {
          «// TODO implement the actual check»
          return true;
        }
      }
      `,
    ],
    [
      "For a demonstration",
      `
      class Login {
        boolean check(String name, String password) {
          «// In production, use a password encoder»
          return password.equals(users.get(name));
        }
      }
      `,
    ],
  ),
];

export const accepts: readonly RiskExample[] = [
  {
    title: "An input's hint",
    language: "ecmascript",
    fileName: "src/field.tsx",
    code: `
      export const Field = () => <input placeholder="your-name" name="user" />;
    `,
  },
  ...examplesIn(
    "python",
    [
      "A base class",
      `
      class Gateway:
          def charge(self, amount):
              raise NotImplementedError
      `,
    ],
    [
      "An abstract method",
      `
      from abc import ABC, abstractmethod
      class Gateway(ABC):
          @abstractmethod
          def charge(self, amount):
              pass
      `,
    ],
    [
      "A group of commands",
      `
      import click
      @click.group()
      def cli(debug):
          pass
      `,
    ],
    [
      "A comment about the work",
      `
      # The rest of the retry budget is kept for the second region.
      def remaining(budget, used):
          return budget - used
      `,
    ],
    [
      "A check for the placeholder",
      `
      def check(key):
          if key == "YOUR_API_KEY":
              raise ValueError("set the key")
      `,
    ],
    [
      "A hook that may stay empty",
      `
      def on_shutdown(app):
          pass
      `,
    ],
  ),
  ...examplesIn(
    "ecmascript",
    [
      "A case nobody handles",
      `
      export function area(shape: Shape): number {
        switch (shape.kind) {
          case "circle":
            return shape.r ** 2 * Math.PI;
          default:
            throw new Error("not implemented for this shape");
        }
      }
    `,
    ],
    [
      "An abstract class",
      `
      export abstract class Gateway extends Base {
        charge(amount: number): void {
          throw new Error("not implemented");
        }
      }
    `,
    ],
    [
      "An explanation",
      `
      // Existing sessions keep their token: only new logins get the short one.
      const ttl = 900;
    `,
    ],
    [
      "An address in a schema",
      `
      const schema = { $id: "https://example.com/order.schema.json" };
    `,
    ],
  ),
  ...examplesIn(
    "go",
    [
      "A finished function",
      `
      package shop

      import "errors"

      func Charge(amount int) error {
      	if amount <= 0 {
      		return errors.New("amount must be positive")
      	}
      	return nil
      }
      `,
    ],
    [
      "An impossible case",
      `
      package shop

      func name(kind int) string {
      	switch kind {
      	case 0:
      		return "order"
      	}
      	panic("not implemented: kind")
      }
      `,
    ],
    [
      "A comment about the rest",
      `
      package shop

      // The rest of the buffer is zeroed by the caller.
      func fill(b []byte) {
      	b[0] = 1
      }
      `,
    ],
    [
      "A word that looks like one",
      `
      package shop

      var title = "your orders"
      `,
    ],
  ),
  ...examplesIn(
    "java",
    [
      "An unmodifiable view",
      `
      class View extends AbstractList {
        public void add(int index, Object value) {
          throw new UnsupportedOperationException();
        }
      }
      `,
    ],
    [
      "An abstract class",
      `
      abstract class Gateway {
        abstract void charge(long amount);
      }
      `,
    ],
    [
      "An ordinary comment",
      `
      class Orders {
        // Remaining orders are loaded page by page.
        void load() {
          repository.next();
        }
      }
      `,
    ],
    [
      "Another message",
      `
      class Orders {
        void cancel(Order order) {
          throw new IllegalStateException("order is shipped");
        }
      }
      `,
    ],
  ),
];
