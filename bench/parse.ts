/** Time from text to linked model for Python files of 1,000 and 10,000 lines: cold, warm in full, and after a one-line edit. */
import { adapters } from "../server/src/engine/adapters.ts";
import { CodeParser } from "../server/src/engine/languages/codeParser.ts";
import { createTestHost } from "../test/engine/support/testHost.ts";

const service = (index: number): string => `
@app.get("/orders/${index}")
async def read_order_${index}(order_id: int, user: User = Depends(current_user)) -> Order:
    """Reads one order."""
    response = requests.get(f"https://orders.internal/{order_id}", timeout=${index % 30})
    if response.status_code != 200:
        logger.warning("order %s failed: %s", order_id, response.text)
        raise HTTPException(status_code=502)
    rows = [row for row in response.json()["rows"] if row["total"] > ${index}]
    for row in rows:
        await session.execute("SELECT * FROM orders WHERE id = %s", (row["id"],))
    return Order(id=order_id, rows=rows, **{"total": sum(r["total"] for r in rows)})


class Repository${index}(Base):
    def __init__(self, session):
        self.session = session

    def find(self, key: str, limit: int = 10) -> list[Order]:
        try:
            return self.session.query(Order).filter(Order.key == key).limit(limit).all()
        except Exception:
            return []
`;

function source(lines: number): string {
  let text = "import requests\nfrom fastapi import FastAPI, Depends\n";
  for (let index = 0; text.split("\n").length < lines; index++) text += service(index);
  return text.split("\n").slice(0, lines).join("\n");
}

function percentiles(times: number[]): string {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) => (sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(2);
  return `median ${at(0.5)} ms, p95 ${at(0.95)} ms`;
}

async function measure(parser: CodeParser, lines: number): Promise<void> {
  const text = source(lines);
  const timed = async (run: () => unknown): Promise<number> => {
    const start = performance.now();
    await run();
    return performance.now() - start;
  };
  console.log(`${lines} lines, ${text.length} code units`);
  console.log(`  first:         ${(await timed(() => parser.parse("python", text))).toFixed(1)} ms`);
  const full: number[] = [];
  for (let run = 0; run < 10; run++) full.push(await timed(() => parser.parse("python", text)));
  console.log(`  warm, in full: ${percentiles(full)}`);

  const document = await parser.open("python", text);
  if (!document) return;
  console.log(`  ${document.model.nodes.length} nodes in the model`);
  const edits: number[] = [];
  for (let run = 0; run < 60; run++) {
    const line = (run * 7919) % lines;
    const at = document.text.split("\n", line).join("\n").length;
    const end = document.text.indexOf("\n", at + 1);
    const offset = end < 0 ? document.text.length : end;
    const edit = { span: { start: offset, end: offset }, text: "  # note" };
    edits.push(
      await timed(() => {
        const model = document.edit([edit]);
        return model.nodes.length + model.all("call").length;
      }),
    );
  }
  console.log(`  one-line edit, with all nodes and calls listed: ${percentiles(edits)}`);
  document.dispose();
}

const parser = new CodeParser(createTestHost(), adapters);
for (const lines of [1_000, 10_000]) await measure(parser, lines);
await parser.dispose();
