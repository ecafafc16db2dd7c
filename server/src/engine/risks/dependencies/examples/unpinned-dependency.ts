import { examplesIn } from "../../exampleList.ts";
import type { RiskExample } from "../../risk.ts";

const requirements = (title: string, code: string): RiskExample => ({
  title,
  language: "manifest",
  fileName: "requirements.txt",
  code,
});

export const flags: readonly RiskExample[] = [
  ...examplesIn(
    "dockerfile",
    ["pip", "FROM python:3.12\nRUN pip install --no-cache-dir «flask» gunicorn\n"],
    ["npm, globally", "FROM node:20\nRUN npm install -g «pm2»\n"],
    [
      "The second command of several",
      `
      FROM python:3.12-slim
      RUN apt-get update && \\
          apt-get install -y --no-install-recommends curl=7.88.1-10 && \\
          pip3 install «awscli» && \\
          rm -rf /var/lib/apt/lists/*
      `,
    ],
    ["go, latest", "FROM golang:1.23\nRUN go install «github.com/pressly/goose/v3/cmd/goose@latest»\n"],
    ["apk", "FROM alpine:3.20\nRUN apk add --no-cache «git»\n"],
  ),
  ...examplesIn(
    "manifest",
    [
      "latest and a star",
      `
      {
        "name": "shop",
        "dependencies": {
          «"express": "latest"»,
          "pg": "^8.11.0"
        },
        "devDependencies": { «"typescript": "*"» }
      }
      `,
    ],
    [
      "No upper bound",
      `
      { "dependencies": { «"left-pad": ">=1.0.0"» } }
      `,
    ],
  ),
  requirements("Names alone", "«fastapi»\nuvicorn[standard]==0.30.1\n«sqlalchemy»\n"),
  requirements("A lower bound", "«requests>=2.0»\n"),
];

export const accepts: readonly RiskExample[] = [
  ...examplesIn(
    "dockerfile",
    ["From a lock file", "FROM python:3.12\nRUN pip install --no-cache-dir -r requirements.txt\n"],
    ["npm ci", "FROM node:20\nRUN npm ci --omit=dev && npm install -g pm2@5.4.2\n"],
    ["The project itself", "FROM python:3.12\nRUN pip install --upgrade pip && pip install .\n"],
    ["Versions", "FROM python:3.12\nRUN pip install 'flask==3.0.3' \"gunicorn>=22,<23\"\n"],
    ["A variable", "FROM node:20\nARG PNPM=9.1.0\nRUN npm install -g pnpm@${PNPM}\n"],
    ["A package of this module", "FROM golang:1.23\nRUN go install ./cmd/server\n"],
  ),
  ...examplesIn(
    "manifest",
    [
      "Ranges below the next major version",
      `
      { "dependencies": { "express": "^4.19.2", "pg": "~8.11.0", "zod": "3.23.8" } }
      `,
    ],
    [
      "What the host brings along",
      `
      { "peerDependencies": { "react": "*" }, "dependencies": { "shared": "workspace:*" } }
      `,
    ],
  ),
  requirements("Pinned", "fastapi==0.111.0\nuvicorn[standard]~=0.30\n# a comment\n-r base.txt\n"),
  requirements("Bounded", "requests>=2.31,<3\n./local-package\n"),
];
