import { examplesIn } from "../../exampleList.ts";

const deployment = (container: string) => `
      apiVersion: apps/v1
      kind: Deployment
      metadata:
        name: api
      spec:
        template:
          spec:
            containers:
${container}
      `;

export const flags = [
  ...examplesIn(
    "yaml",
    [
      "A deployment with a port",
      deployment(`              - «name: api»
                image: registry.example.com/api:2.1
                ports:
                  - containerPort: 8080`),
    ],
    [
      "Liveness alone",
      deployment(`              - «name: api»
                image: registry.example.com/api:2.1
                ports: [{ containerPort: 8080 }]
                livenessProbe:
                  httpGet: { path: /live, port: 8080 }`),
    ],
    [
      "A database that is only started",
      `
      services:
        web:
          build: .
          «depends_on»:
            - db
        db:
          image: postgres:16.4
      `,
    ],
    [
      "A condition nobody can answer",
      `
      services:
        worker:
          image: shop/worker:3
          depends_on:
            queue:
              condition: service_healthy
        «queue»:
          image: rabbitmq:3.13-management
      `,
    ],
  ),
  ...examplesIn(
    "dockerfile",
    ["A web service", 'FROM node:20\nUSER node\n«EXPOSE 3000»\nCMD ["node", "server.js"]\n'],
    [
      "The final stage",
      'FROM golang:1.23 AS build\nRUN make\nFROM alpine:3.20\n«EXPOSE 8080»\nENTRYPOINT ["/server"]\n',
    ],
    ["Several ports", 'FROM python:3.12\n«EXPOSE 8000 9000»\nUSER app\nCMD ["gunicorn", "shop.wsgi"]\n'],
    ["Port from a lower stage", 'FROM python:3.12 AS base\n«EXPOSE 80»\nFROM base\nCMD ["uvicorn", "main:app"]\n'],
  ),
];

export const accepts = [
  ...examplesIn(
    "yaml",
    [
      "Both probes",
      deployment(`              - name: api
                image: registry.example.com/api:2.1
                ports: [{ containerPort: 8080 }]
                readinessProbe:
                  httpGet: { path: /ready, port: 8080 }
                livenessProbe:
                  httpGet: { path: /live, port: 8080 }`),
    ],
    [
      "A worker without a port",
      deployment(`              - name: worker
                image: registry.example.com/worker:2.1`),
    ],
    [
      "A job",
      `
      apiVersion: batch/v1
      kind: Job
      metadata:
        name: import
      spec:
        template:
          spec:
            containers:
              - name: import
                image: registry.example.com/import:9
                ports: [{ containerPort: 9090 }]
      `,
    ],
    [
      "Healthy before it is used",
      `
      services:
        web:
          build: .
          depends_on:
            db:
              condition: service_healthy
        db:
          image: postgres:16.4
          healthcheck:
            test: ["CMD-SHELL", "pg_isready -U app"]
            interval: 5s
      `,
    ],
    [
      "A service of the same project",
      `
      services:
        web:
          build: ./web
          depends_on: [api]
        api:
          build: ./api
      `,
    ],
  ),
  ...examplesIn(
    "dockerfile",
    [
      "A health check",
      'FROM node:20\nEXPOSE 3000\nHEALTHCHECK CMD wget -qO- http://localhost:3000/health || exit 1\nCMD ["node", "server.js"]\n',
    ],
    ["No port", 'FROM python:3.12\nCMD ["python", "report.py"]\n'],
    ["A base for others", "FROM node:20\nEXPOSE 3000\nRUN npm install -g pnpm@9.1.0\n"],
    ["Switched off on purpose", 'FROM node:20\nEXPOSE 3000\nHEALTHCHECK NONE\nCMD ["node", "server.js"]\n'],
  ),
];
