import { examplesIn } from "../../exampleList.ts";

export const flags = examplesIn(
  "yaml",
  [
    "A deployment without resources",
    `
    apiVersion: apps/v1
    kind: Deployment
    metadata:
      name: api
    spec:
      replicas: 3
      template:
        spec:
          containers:
            - «name: api»
              image: registry.example.com/api:2.1
              ports:
                - containerPort: 8080
    `,
  ],
  [
    "Requests alone",
    `
    apiVersion: apps/v1
    kind: Deployment
    metadata:
      name: api
    spec:
      template:
        spec:
          containers:
            - name: api
              image: registry.example.com/api:2.1
              «resources»:
                requests:
                  cpu: 200m
                  memory: 256Mi
    `,
  ],
  [
    "Memory alone",
    `
    apiVersion: v1
    kind: Pod
    metadata:
      name: worker
    spec:
      containers:
        - name: worker
          image: registry.example.com/worker:2.1
          «resources»:
            limits:
              memory: 512Mi
    `,
  ],
  [
    "A job with an empty block",
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
              «resources»: {}
    `,
  ],
  [
    "A piece of a manifest",
    `
      containers:
        - «name: api»
          image: registry.example.com/api:2.1
          ports:
            - containerPort: 8080
    `,
  ],
  [
    "The sidecar of two",
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
              resources:
                requests: { cpu: "1", memory: 2Gi }
                limits: { memory: 2Gi }
            - «name: exporter»
              image: registry.example.com/exporter:1
    `,
  ],
);

export const accepts = examplesIn(
  "yaml",
  [
    "Requests and limits",
    `
    apiVersion: apps/v1
    kind: Deployment
    metadata:
      name: api
    spec:
      template:
        spec:
          containers:
            - name: api
              image: registry.example.com/api:2.1
              resources:
                requests: { cpu: 200m, memory: 256Mi }
                limits: { cpu: "1", memory: 512Mi }
    `,
  ],
  [
    "No cpu limit on purpose",
    `
    apiVersion: apps/v1
    kind: Deployment
    metadata:
      name: api
    spec:
      template:
        spec:
          containers:
            - name: api
              image: registry.example.com/api:2.1
              resources:
                requests:
                  cpu: 200m
                  memory: 256Mi
                limits:
                  memory: 512Mi
    `,
  ],
  [
    "Defaults of the namespace",
    `
    apiVersion: v1
    kind: LimitRange
    metadata:
      name: defaults
    spec:
      limits:
        - type: Container
          default: { cpu: 500m, memory: 512Mi }
    ---
    apiVersion: v1
    kind: Pod
    metadata:
      name: tool
    spec:
      containers:
        - name: tool
          image: registry.example.com/tool:1
    `,
  ],
  [
    "A chart that takes them from its values",
    `
    apiVersion: apps/v1
    kind: Deployment
    metadata:
      name: {{ include "shop.fullname" . }}
    spec:
      template:
        spec:
          containers:
            - name: {{ .Chart.Name }}
              image: "{{ .Values.image.repository }}:{{ .Values.image.tag }}"
              resources:
                {{- toYaml .Values.resources | nindent 12 }}
    `,
  ],
  [
    "A resource of another kind",
    `
    apiVersion: v1
    kind: ConfigMap
    metadata:
      name: api
    data:
      containers: "3"
    `,
  ],
);
