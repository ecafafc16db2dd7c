import { examplesIn } from "../../exampleList.ts";

export const flags = [
  ...examplesIn(
    "python",
    [
      "Sibling asks for the user",
      `
      from flask import Flask
      app = Flask(__name__)
      @app.get("/invoices")
      def index():
          return Invoice.query.filter_by(user_id=current_user.id).all()
      @app.get("/invoices/<int:invoice_id>")
      def show(invoice_id):
          return «Invoice.query.get(invoice_id)»
    `,
    ],
    [
      "Delete",
      `
      from flask import Flask
      app = Flask(__name__)
      @app.get("/notes")
      def index():
          return Note.query.filter_by(owner_id=current_user.id).all()
      @app.delete("/notes/<int:note_id>")
      def remove(note_id):
          note = «Note.query.get_or_404(note_id)»
          db.session.delete(note)
    `,
    ],
    [
      "FastAPI",
      `
      from fastapi import FastAPI, Depends
      app = FastAPI()
      @app.get("/orders")
      def orders(current_user=Depends(get_current_user)):
          return Order.objects.filter(customer_id=current_user.id)
      @app.get("/orders/{order_id}")
      def order(order_id: int, current_user=Depends(get_current_user)):
          return «Order.objects.get(id=order_id)»
    `,
    ],
    [
      "By filter",
      `
      from flask import Flask
      app = Flask(__name__)
      @app.get("/files")
      def files():
          return File.query.filter_by(tenant_id=current_user.tenant_id).all()
      @app.get("/files/<int:file_id>")
      def file(file_id):
          return «File.query.filter_by(id=file_id)».first()
    `,
    ],
  ),
  ...examplesIn(
    "ecmascript",
    [
      "Prisma",
      `
      import express from "express";
      const app = express();
      app.get("/orders", async (req, res) => res.json(await prisma.order.findMany({ where: { userId: req.user.id } })));
      app.get("/orders/:id", async (req, res) => res.json(await «prisma.order.findUnique({ where: { id: req.params.id } })»));
    `,
    ],
    [
      "Mongoose",
      `
      import express from "express";
      const app = express();
      app.get("/notes", async (req, res) => res.json(await Note.find({ owner: req.user.id })));
      app.delete("/notes/:id", async (req, res) => {
        await «Note.deleteOne({ _id: req.params.id })»;
        res.end();
      });
    `,
    ],
    [
      "findById",
      `
      import express from "express";
      const app = express();
      app.get("/notes", async (req, res) => res.json(await Note.find({ userId: req.user.id })));
      app.get("/notes/:id", async (req, res) => res.json(await «Note.findById(req.params.id)»));
    `,
    ],
    [
      "Update",
      `
      import express from "express";
      const app = express();
      app.get("/docs", async (req, res) => res.json(await prisma.doc.findMany({ where: { tenantId: req.user.tenantId } })));
      app.put("/docs/:id", async (req, res) => {
        res.json(await «prisma.doc.update({ where: { id: req.params.id }, data: { title: req.body.title } })»);
      });
    `,
    ],
  ),
];

export const accepts = [
  ...examplesIn(
    "python",
    [
      "Nothing says that records belong to somebody",
      `
      @app.get("/products/<int:product_id>")
      def show(product_id):
          return Product.query.get(product_id)
    `,
    ],
    [
      "Compared afterwards",
      `
      from flask import Flask
      app = Flask(__name__)
      @app.get("/invoices")
      def index():
          return Invoice.query.filter_by(user_id=current_user.id).all()
      @app.get("/invoices/<int:invoice_id>")
      def show(invoice_id):
          invoice = Invoice.query.get(invoice_id)
          if invoice.user_id != current_user.id:
              abort(404)
          return invoice
    `,
    ],
    [
      "Asked for",
      `
      from flask import Flask
      app = Flask(__name__)
      @app.get("/invoices/<int:invoice_id>")
      def show(invoice_id):
          return Invoice.query.filter_by(id=invoice_id, user_id=current_user.id).first()
    `,
    ],
    [
      "Administrators",
      `
      from flask import Flask
      app = Flask(__name__)
      @app.get("/notes")
      def index():
          return Note.query.filter_by(owner_id=current_user.id).all()
      @app.get("/admin/notes/<int:note_id>")
      @admin_required
      def show(note_id):
          return Note.query.get(note_id)
    `,
    ],
  ),
  ...examplesIn(
    "ecmascript",
    [
      "Nothing says that records belong to somebody",
      `
      import express from "express";
      const app = express();
      app.get("/products/:id", async (req, res) => res.json(await Product.findById(req.params.id)));
    `,
    ],
    [
      "Asked for",
      `
      import express from "express";
      const app = express();
      app.get("/orders/:id", async (req, res) => res.json(await prisma.order.findFirst({ where: { id: req.params.id, userId: req.user.id } })));
    `,
    ],
    [
      "Compared",
      `
      import express from "express";
      const app = express();
      app.get("/orders", async (req, res) => res.json(await Order.find({ userId: req.user.id })));
      app.get("/orders/:id", async (req, res) => {
        const order = await Order.findById(req.params.id);
        if (order.userId !== req.user.id) return res.sendStatus(404);
        res.json(order);
      });
    `,
    ],
    [
      "Administrators",
      `
      import express from "express";
      const app = express();
      app.get("/notes", async (req, res) => res.json(await Note.find({ owner: req.user.id })));
      app.get("/admin/notes/:id", requireAdmin, async (req, res) => res.json(await Note.findById(req.params.id)));
    `,
    ],
  ),
];
