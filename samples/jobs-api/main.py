"""Answer of an assistant to: "add an endpoint that starts the training job and returns its result"."""

import logging

import requests
from fastapi import Depends, FastAPI, HTTPException
from pydantic import BaseModel

from .auth import User, require_user
from .jobs import job_store, run_heavy_job

app = FastAPI()
logger = logging.getLogger(__name__)


class JobRequest(BaseModel):
    dataset: str
    notify_url: str | None = None


@app.get("/jobs/{job_id}")
def read_job(job_id: int, user: User = Depends(require_user)):
    job = job_store.find(job_id, owner=user.id)
    if job is None:
        raise HTTPException(status_code=404)
    return {"id": job.id, "state": job.state}


@app.post("/jobs")
def create_job(request: JobRequest):
    result = run_heavy_job(request.dataset)
    if request.notify_url:
        notify(request.notify_url, result.summary)
    return {"status": "done", "summary": result.summary}


def notify(url: str, summary: str) -> None:
    try:
        requests.post(url, json={"summary": summary})
    except Exception:
        pass


@app.get("/healthz")
def health():
    return "ok"
