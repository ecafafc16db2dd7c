/** What failure-reported-as-success reports and what it leaves alone. */
import type { Risk } from "../../risk.ts";

export const examples: Risk["examples"] = {
  flags: [
    {
      title: "ok although it failed",
      language: "python",
      code: `
        from fastapi import FastAPI
        app = FastAPI()
        @app.post("/orders")
        def create(order: Order):
            try:
                store.save(order)
                return {"status": "ok"}
            except Exception:
                logger.exception("save failed")
                «return {"status": "ok"}»
      `,
    },
    {
      title: "True although it failed",
      language: "python",
      code: `
        def charge(order):
            try:
                gateway.charge(order)
                return True
            except Exception as error:
                print(error)
                «return True»
      `,
    },
    {
      title: "An outage looks like no customers",
      language: "python",
      code: `
        import requests
        def customers():
            try:
                response = requests.get(URL, timeout=5)
                response.raise_for_status()
                return response.json()["customers"]
            except Exception:
                «return []»
      `,
    },
    {
      title: "A database error looks like no rows",
      language: "python",
      code: `
        def orders(session):
            try:
                return session.execute(query).all()
            except Exception as e:
                logger.error(e)
                «return []»
      `,
    },
    {
      title: "200 from a catch",
      language: "ecmascript",
      code: `
        app.post("/orders", async (req, res) => {
          try {
            await store.save(req.body);
            res.json({ success: true });
          } catch (error) {
            console.error(error);
            «res.json({ success: true })»;
          }
        });
      `,
    },
    {
      title: "An outage looks like no orders",
      language: "ecmascript",
      code: `
        async function orders(customerId: string): Promise<Order[]> {
          try {
            const response = await fetch(url(customerId), { signal });
            return await response.json();
          } catch (error) {
            console.error("orders failed", error);
            «return [];»
          }
        }
      `,
    },
    {
      title: "true although it failed",
      language: "ecmascript",
      code: `
        export async function isPaid(id: string) {
          try {
            const invoice = await billing.find(id);
            return invoice.paid;
          } catch {
            «return true;»
          }
        }
      `,
    },
    {
      title: "success in the answer of a catch",
      language: "ecmascript",
      code: `
        export async function remove(id: string) {
          try {
            await db.item.delete({ where: { id } });
            return { success: true };
          } catch (e) {
            logger.warn(e);
            «return { success: true };»
          }
        }
      `,
    },
    {
      title: "An empty list on failure",
      language: "java",
      code: `
        class Orders {
          List<Order> open() {
            try {
              return repository.findOpen();
            } catch (Exception e) {
              log.error("failed", e);
              «return Collections.emptyList();»
            }
          }
        }
      `,
    },
    {
      title: "true on failure",
      language: "java",
      code: `
        class Payments {
          boolean charge(Order order) {
            try {
              gateway.charge(order);
              return true;
            } catch (Exception e) {
              log.warn("charge", e);
              «return true;»
            }
          }
        }
      `,
    },
    {
      title: "OK on failure",
      language: "java",
      code: `
        @RestController
        class Api {
          @PostMapping("/a")
          ResponseEntity<String> a() {
            try {
              service.run();
              return ResponseEntity.ok("done");
            } catch (Exception e) {
              «return ResponseEntity.ok("done");»
            }
          }
        }
      `,
    },
    {
      title: "List.of on failure",
      language: "java",
      code: `
        class Prices {
          List<Price> all() {
            try {
              return client.prices();
            } catch (Exception e) {
              «return List.of();»
            }
          }
        }
      `,
    },
  ],
  accepts: [
    {
      title: "An error status",
      language: "python",
      code: `
        from flask import Flask, jsonify
        app = Flask(__name__)
        @app.post("/orders")
        def create():
            try:
                store.save()
                return jsonify(status="ok")
            except Exception:
                logger.exception("save failed")
                return jsonify(status="failed"), 500
      `,
    },
    {
      title: "False says that it failed",
      language: "python",
      code: `
        def reachable(host):
            try:
                connect(host)
                return True
            except Exception:
                return False
      `,
    },
    {
      title: "A narrow miss",
      language: "python",
      code: `
        def read(path):
            try:
                return path.read_text().splitlines()
            except FileNotFoundError:
                return []
      `,
    },
    {
      title: "Nothing outside is asked",
      language: "python",
      code: `
        def split(text):
            try:
                return [int(part) for part in text.split(",")]
            except Exception:
                return []
      `,
    },
    {
      title: "An error status",
      language: "ecmascript",
      code: `
        app.post("/orders", async (req, res) => {
          try {
            await store.save(req.body);
            res.json({ success: true });
          } catch (error) {
            res.status(500).json({ success: false });
          }
        });
      `,
    },
    {
      title: "success: false",
      language: "ecmascript",
      code: `
        export async function remove(id: string) {
          try {
            await db.item.delete({ where: { id } });
            return { success: true };
          } catch (e) {
            return { success: false, error: "not removed" };
          }
        }
      `,
    },
    {
      title: "Parsing text has nothing to do with an outage",
      language: "ecmascript",
      code: `
        function parse(text: string): string[] {
          try {
            return JSON.parse(text);
          } catch {
            return [];
          }
        }
      `,
    },
    {
      title: "null is told apart",
      language: "ecmascript",
      code: `
        async function find(id: string) {
          try {
            return await db.item.findUnique({ where: { id } });
          } catch (error) {
            logger.error(error);
            return null;
          }
        }
      `,
    },
    {
      title: "Thrown on",
      language: "java",
      code: `
        class Orders {
          List<Order> open() {
            try {
              return repository.findOpen();
            } catch (Exception e) {
              throw new ServiceException(e);
            }
          }
        }
      `,
    },
    {
      title: "An error status",
      language: "java",
      code: `
        @RestController
        class Api {
          ResponseEntity<String> a() {
            try {
              service.run();
              return ResponseEntity.ok("done");
            } catch (Exception e) {
              return ResponseEntity.status(500).body("failed");
            }
          }
        }
      `,
    },
    {
      title: "A narrow miss",
      language: "java",
      code: `
        class Files2 {
          List<String> lines(Path path) {
            try {
              return Files.readAllLines(path);
            } catch (NoSuchFileException e) {
              return List.of();
            }
          }
        }
      `,
    },
    {
      title: "false says that it failed",
      language: "java",
      code: `
        class Probe {
          boolean up() {
            try {
              client.ping();
              return true;
            } catch (Exception e) {
              return false;
            }
          }
        }
      `,
    },
  ],
};
