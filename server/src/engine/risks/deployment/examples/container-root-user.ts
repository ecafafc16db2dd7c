import { examplesIn } from "../../exampleList.ts";

export const containerRootExamples = {
  flags: [
    ...examplesIn(
      "dockerfile",
      [
        "A Python service without USER",
        `
        FROM python:3.12-slim
        WORKDIR /app
        COPY requirements.txt .
        RUN pip install --no-cache-dir -r requirements.txt
        COPY . .
        EXPOSE 8000
        «CMD ["uvicorn", "main:app", "--host", "0.0.0.0", "--port", "8000"]»
        `,
      ],
      [
        "The final stage of a Node build",
        `
        FROM node:20-alpine AS build
        WORKDIR /src
        USER node
        RUN npm ci && npm run build

        FROM node:20-alpine
        COPY --from=build /src/dist /app
        «ENTRYPOINT ["node", "/app/server.js"]»
        `,
      ],
      [
        "Back to root at the end",
        `
        FROM node:20
        USER node
        WORKDIR /home/node/app
        COPY . .
        «USER root»
        RUN npm install -g pm2@5.3.0
        CMD ["pm2-runtime", "server.js"]
        `,
      ],
      [
        "A stage that inherits root",
        `
        FROM debian:12 AS base
        «USER 0:0»
        RUN apt-get update

        FROM base
        CMD ["/bin/server"]
        `,
      ],
      [
        "Distroless without its nonroot tag",
        `
        FROM golang:1.23 AS build
        RUN go build -o /server .
        FROM gcr.io/distroless/static-debian12
        COPY --from=build /server /server
        «CMD ["/server"]»
        `,
      ],
    ),
    ...examplesIn(
      "yaml",
      [
        "A deployment that says nothing",
        `
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          name: web
        spec:
          template:
            spec:
              containers:
                - «name: web»
                  image: registry.example.com/web:1.4.2
        `,
      ],
      [
        "User 0 in the pod",
        `
        apiVersion: v1
        kind: Pod
        metadata:
          name: tool
        spec:
          securityContext:
            runAsUser: «0»
          containers:
            - name: tool
              image: registry.example.com/tool:2.0
        `,
      ],
      [
        "runAsNonRoot switched off",
        `
        apiVersion: batch/v1
        kind: CronJob
        metadata:
          name: report
        spec:
          jobTemplate:
            spec:
              template:
                spec:
                  containers:
                    - name: report
                      image: registry.example.com/report:7
                      securityContext:
                        runAsNonRoot: «false»
        `,
      ],
      [
        "One of two containers",
        `
        apiVersion: apps/v1
        kind: StatefulSet
        metadata:
          name: store
        spec:
          template:
            spec:
              containers:
                - name: store
                  image: registry.example.com/store:3
                  securityContext:
                    runAsUser: 1001
                - «name: exporter»
                  image: registry.example.com/exporter:1
        `,
      ],
    ),
  ],
  accepts: [
    ...examplesIn(
      "dockerfile",
      [
        "A user of its own",
        `
        FROM python:3.12-slim
        RUN useradd --create-home app
        USER app
        CMD ["gunicorn", "shop.wsgi"]
        `,
      ],
      [
        "Root for the packages only",
        `
        FROM node:20
        USER root
        RUN apt-get update && apt-get install -y tini=0.19.0-1
        USER node
        CMD ["node", "server.js"]
        `,
      ],
      [
        "Distroless nonroot",
        `
        FROM golang:1.23 AS build
        RUN go build -o /server .
        FROM gcr.io/distroless/static-debian12:nonroot
        COPY --from=build /server /server
        ENTRYPOINT ["/server"]
        `,
      ],
      [
        "The entry point steps down",
        `
        FROM debian:12-slim
        RUN apt-get update && apt-get install -y --no-install-recommends gosu=1.14-1
        COPY start.sh /
        ENTRYPOINT ["/start.sh"]
        `,
      ],
      [
        "The company's own base image",
        `
        FROM registry.example.com/base/java:21
        COPY app.jar /
        CMD ["java", "-jar", "/app.jar"]
        `,
      ],
      [
        "A database image that changes its user itself",
        `
        FROM postgres:16
        COPY init.sql /docker-entrypoint-initdb.d/
        CMD ["postgres", "-c", "max_connections=200"]
        `,
      ],
    ),
    ...examplesIn(
      "yaml",
      [
        "Set for the pod",
        `
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          name: web
        spec:
          template:
            spec:
              securityContext:
                runAsNonRoot: true
              containers:
                - name: web
                  image: registry.example.com/web:1.4.2
        `,
      ],
      [
        "Set for the container",
        `
        apiVersion: v1
        kind: Pod
        metadata:
          name: tool
        spec:
          containers:
            - name: tool
              image: registry.example.com/tool:2.0
              securityContext:
                runAsUser: 10001
        `,
      ],
      [
        "An agent of the node",
        `
        apiVersion: apps/v1
        kind: DaemonSet
        metadata:
          name: log-agent
        spec:
          template:
            spec:
              containers:
                - name: agent
                  image: registry.example.com/agent:5
        `,
      ],
      [
        "No workload at all",
        `
        apiVersion: v1
        kind: Service
        metadata:
          name: web
        spec:
          ports:
            - port: 80
        `,
      ],
      [
        "A template that may put it in",
        `
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          name: {{ .Release.Name }}
        spec:
          template:
            spec:
              containers:
                - name: web
                  image: "{{ .Values.image }}"
                  {{- toYaml .Values.container | nindent 10 }}
        `,
      ],
    ),
  ],
};
