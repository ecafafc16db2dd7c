// Answer of an assistant to: "list the open orders with their customer and the shipping state of the carrier"
import { PrismaClient } from "@prisma/client";
import { Router } from "express";
import { requireSession } from "./session";

const prisma = new PrismaClient();
export const router = Router();

interface Shipment {
  state: string;
}

router.get("/orders/open", requireSession, async (req, res) => {
  const orders = await prisma.order.findMany({ where: { state: "open" }, take: 200 });
  const result = [];
  for (const order of orders) {
    const customer = await prisma.customer.findUnique({ where: { id: order.customerId } });
    result.push({ ...order, customer, shipment: await shipmentOf(order.trackingNumber) });
  }
  res.json(result);
});

async function shipmentOf(trackingNumber: string): Promise<Shipment> {
  const response = await fetch(`https://api.carrier.example/v2/shipments/${encodeURIComponent(trackingNumber)}`);
  if (!response.ok) throw new Error(`carrier answered ${response.status}`);
  return (await response.json()) as Shipment;
}

router.post("/orders/:id/cancel", async (req, res) => {
  await prisma.order.update({ where: { id: req.params.id }, data: { state: "cancelled" } });
  audit("cancelled", req.params.id);
  res.sendStatus(204);
});

async function audit(action: string, orderId: string): Promise<void> {
  await prisma.audit.create({ data: { action, orderId, at: new Date() } });
}
