import { examplesIn } from "../../exampleList.ts";

export const flags = [
  ...examplesIn(
    "python",
    [
      "Charge",
      `
      from flask import request
      def pay():
          data = request.get_json()
          «stripe.PaymentIntent.create(amount=data["amount"], currency="eur")»
    `,
    ],
    [
      "Order",
      `
      from flask import request
      def order():
          total = request.json["total"]
          order = «Order(total=total, user_id=current_user.id)»
          db.session.add(order)
    `,
    ],
    [
      "Role",
      `
      from flask import request
      def register():
          return «User.objects.create(name=request.json["name"], role=request.json["role"])»
    `,
    ],
    [
      "Django",
      `
      def pay(request):
          return «stripe.Charge.create(amount=request.POST["price"], currency="usd")»
    `,
    ],
  ),
  ...examplesIn(
    "ecmascript",
    [
      "Charge",
      `
      import express from "express";
      const app = express();
      app.post("/pay", async (req, res) => {
        const { amount, currency } = req.body;
        res.json(await «stripe.paymentIntents.create({ amount, currency })»);
      });
    `,
    ],
    [
      "Order",
      `
      import express from "express";
      const app = express();
      app.post("/orders", async (req, res) => {
        res.json(await «Order.create({ items: req.body.items, total: req.body.total })»);
      });
    `,
    ],
    [
      "Role",
      `
      import express from "express";
      const app = express();
      app.post("/register", async (req, res) => {
        const { email, role } = req.body;
        res.json(await «prisma.user.create({ data: { email, role } })»);
      });
    `,
    ],
    [
      "Checkout line",
      `
      import express from "express";
      const app = express();
      app.post("/checkout", async (req, res) => {
        res.json(await «stripe.checkout.sessions.create({ line_items: [{ price_data: { unit_amount: req.body.price } }] })»);
      });
    `,
    ],
  ),
];

export const accepts = [
  ...examplesIn(
    "python",
    [
      "Looked up",
      `
      from flask import request
      def pay():
          product = Product.get(request.json["product_id"])
          stripe.PaymentIntent.create(amount=product.price, currency="eur")
    `,
    ],
    [
      "Quantity",
      `
      from flask import request
      def order():
          return Order(quantity=request.json["quantity"])
    `,
    ],
    [
      "Fixed role",
      `
      from flask import request
      def register():
          return User.objects.create(name=request.json["name"], role="member")
    `,
    ],
    [
      "A product's own price",
      `
      from flask import request
      def add():
          return Product.objects.create(price=request.json["price"])
    `,
    ],
  ),
  ...examplesIn(
    "ecmascript",
    [
      "Computed",
      `
      import express from "express";
      const app = express();
      app.post("/pay", async (req, res) => {
        const cart = await carts.load(req.body.cartId);
        res.json(await stripe.paymentIntents.create({ amount: cart.total, currency: "eur" }));
      });
    `,
    ],
    [
      "Fixed role",
      `
      import express from "express";
      const app = express();
      app.post("/register", async (req, res) => res.json(await prisma.user.create({ data: { email: req.body.email, role: "USER" } })));
    `,
    ],
    [
      "A product's own price",
      `
      import express from "express";
      const app = express();
      app.post("/products", async (req, res) => res.json(await Product.create({ name: req.body.name, price: req.body.price })));
    `,
    ],
    [
      "Not from outside",
      `
      export const charge = (amount: number) => stripe.paymentIntents.create({ amount, currency: "eur" });
    `,
    ],
  ),
];
