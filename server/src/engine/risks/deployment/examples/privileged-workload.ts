import { examplesIn } from "../../exampleList.ts";

const socket = "/var/run/docker.sock";

export const flags = [
  ...examplesIn(
    "yaml",
    [
      "A privileged container",
      `
      apiVersion: v1
      kind: Pod
      metadata:
        name: builder
      spec:
        containers:
          - name: builder
            image: registry.example.com/builder:4
            securityContext:
              «privileged: true»
              allowPrivilegeEscalation: true
      `,
    ],
    [
      "Namespaces of the host",
      `
      apiVersion: apps/v1
      kind: Deployment
      metadata:
        name: proxy
      spec:
        template:
          spec:
            «hostNetwork: true»
            «hostPID: true»
            containers:
              - name: proxy
                image: registry.example.com/proxy:4
                securityContext:
                  «allowPrivilegeEscalation: true»
                  capabilities:
                    add: [«NET_ADMIN», NET_BIND_SERVICE]
      `,
    ],
    [
      "Directories of the host",
      `
      apiVersion: apps/v1
      kind: StatefulSet
      metadata:
        name: backup
      spec:
        template:
          spec:
            containers:
              - name: backup
                image: registry.example.com/backup:4
            volumes:
              - name: settings
                hostPath:
                  «path: /etc»
              - name: runtime
                hostPath:
                  «path: ${socket}»
                  type: Socket
      `,
    ],
    [
      "A compose service with the socket",
      `
      services:
        ci:
          image: registry.example.com/runner:17
          «privileged: true»
          volumes:
            - «${socket}:${socket}:ro»
            - data:/data
        scan:
          image: registry.example.com/scan:2
          «pid: host»
          volumes:
            - type: bind
              source: ./config
              target: /config
      `,
    ],
  ),
  ...examplesIn(
    "dockerfile",
    ["The socket as a volume", `FROM docker:27\n«VOLUME ${socket}:${socket}»\n`],
    ["In the JSON form", `FROM docker:27\n«VOLUME ["${socket}", "/data"]»\n`],
    ["Among others", `FROM docker:27\n«VOLUME /data ${socket}»\n`],
    ["Of another runtime", "FROM alpine:3.20\n«VOLUME /run/containerd/containerd.sock»\n"],
  ),
];

export const accepts = [
  ...examplesIn(
    "yaml",
    [
      "Everything off",
      `
      apiVersion: v1
      kind: Pod
      metadata:
        name: web
      spec:
        hostNetwork: false
        containers:
          - name: web
            image: registry.example.com/web:4
            securityContext:
              privileged: false
              allowPrivilegeEscalation: false
              capabilities:
                drop: [ALL]
                add: [NET_BIND_SERVICE]
      `,
    ],
    [
      "Monitoring of the node",
      `
      apiVersion: apps/v1
      kind: DaemonSet
      metadata:
        name: node-metrics
      spec:
        template:
          spec:
            hostNetwork: true
            hostPID: true
            containers:
              - name: metrics
                image: registry.example.com/metrics:4
            volumes:
              - name: sys
                hostPath: { path: /sys }
      `,
    ],
    [
      "A data directory",
      `
      apiVersion: v1
      kind: Pod
      metadata:
        name: db
      spec:
        containers:
          - name: db
            image: registry.example.com/db:4
        volumes:
          - name: data
            hostPath: { path: /mnt/disks/db }
      `,
    ],
    [
      "Part of the cluster",
      `
      apiVersion: apps/v1
      kind: Deployment
      metadata:
        name: proxy
        namespace: kube-system
      spec:
        template:
          spec:
            hostNetwork: true
            containers:
              - name: proxy
                image: registry.example.com/proxy:4
      `,
    ],
    [
      "Ordinary volumes",
      `
      services:
        web:
          image: registry.example.com/web:4
          network_mode: bridge
          volumes:
            - ./src:/app/src
            - /etc/localtime:/etc/localtime:ro
      `,
    ],
  ),
  ...examplesIn(
    "dockerfile",
    ["A data volume", "FROM alpine:3.20\nVOLUME /data\n"],
    ["Several", 'FROM alpine:3.20\nVOLUME ["/data", "/logs"]\n'],
    ["The client alone", 'FROM docker:27-cli\nENTRYPOINT ["docker"]\n'],
    ["A socket of its own", "FROM alpine:3.20\nVOLUME /run/app/app.sock\n"],
  ),
];
