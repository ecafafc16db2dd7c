/** What the scenarios paste and sanitize. Key-shaped values are built here, so that none stands whole in the source. */

/** An endpoint as an assistant writes it: it compiles, reads well, and blocks the event loop of every other request. */
export const ANSWER_BLOCK = `
@app.post("/reports")
async def create_report(customer_id: int):
    reply = requests.get(f"https://billing.example.com/customers/{customer_id}")
    time.sleep(2)
    return {"report": reply.json()}
`;

export const SERVICE = `import time

import requests
from fastapi import FastAPI

app = FastAPI()
`;

const accessKey = ["AKIA", "3XQ7PLKM", "2VNW5TZR"].join("");

export const PLANTED = {
  mail: "greta.lindqvist@nordwind-logistik.de",
  host: "db-prod-07.nordwind.internal",
  address: "10.42.17.203",
  accessKey,
} as const;

export const TICKET = `Customer ${PLANTED.mail} gets an error 500 since this morning.

2026-03-02T08:14:11Z ERROR billing connect ${PLANTED.host} (${PLANTED.address}:5432) timed out
2026-03-02T08:14:12Z DEBUG s3 client aws_access_key_id=${PLANTED.accessKey}
`;
