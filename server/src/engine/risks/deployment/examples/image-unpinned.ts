import { examplesIn } from "../../exampleList.ts";

export const flags = [
  ...examplesIn(
    "dockerfile",
    ["No tag", '«FROM node»\nCMD ["node", "server.js"]\n'],
    ["latest", "«FROM python:latest»\nCOPY . /app\n"],
    ["A word that moves", "«FROM --platform=linux/amd64 node:lts-alpine AS build»\nRUN npm ci\n"],
    [
      "Copied from an image",
      `
      FROM python:3.12-slim
      «COPY --from=ghcr.io/astral-sh/uv:latest /uv /bin/uv»
      RUN uv sync --frozen
      `,
    ],
    [
      "The second of two stages",
      `
      FROM golang:1.23 AS build
      RUN go build -o /server .
      «FROM alpine»
      COPY --from=build /server /server
      `,
    ],
  ),
  ...examplesIn(
    "yaml",
    [
      "A deployment of latest",
      `
      apiVersion: apps/v1
      kind: Deployment
      metadata:
        name: web
      spec:
        template:
          spec:
            initContainers:
              - name: migrate
                «image: registry.example.com/web»
            containers:
              - name: web
                «image: registry.example.com/web:latest»
      `,
    ],
    [
      "Compose services",
      `
      services:
        cache:
          «image: redis»
        db:
          image: postgres:16.4
      `,
    ],
    [
      "A GitLab job",
      `
      test:
        «image: node:latest»
        script:
          - npm ci
          - npm test
      `,
    ],
    [
      "A service container of a workflow",
      `
      on: push
      jobs:
        test:
          runs-on: ubuntu-24.04
          services:
            db:
              «image: postgres»
          steps:
            - run: make test
      `,
    ],
  ),
];

export const accepts = [
  ...examplesIn(
    "dockerfile",
    ["A version", "FROM python:3.12-slim\nCOPY . /app\n"],
    ["A digest", `FROM node@sha256:${"0".repeat(64)}\n`],
    ["A build argument", "ARG BASE=python:3.12\nFROM ${BASE}\n"],
    ["An earlier stage", "FROM golang:1.23 AS build\nRUN make\nFROM build AS test\nRUN make test\n"],
    ["From nothing", "FROM scratch\nCOPY server /server\n"],
    ["A release by its code name", "FROM debian:bookworm-slim\nCOPY server /server\n"],
  ),
  ...examplesIn(
    "yaml",
    [
      "A version",
      `
      apiVersion: v1
      kind: Pod
      metadata:
        name: web
      spec:
        containers:
          - name: web
            image: registry.example.com:5000/team/web:1.4.2
      `,
    ],
    [
      "Built here",
      `
      services:
        web:
          build: .
          image: shop/web
      `,
    ],
    [
      "From a variable",
      `
      services:
        web:
          image: "shop/web:\${TAG}"
      `,
    ],
    [
      "A field of something else",
      `
      title: Summer
      image: beach
      pages:
        - image: sea
      `,
    ],
    [
      "A job with a version",
      `
      default:
        image: python:3.12
      lint:
        script: ruff check
      `,
    ],
  ),
];
