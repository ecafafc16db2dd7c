/** Drone CI: user tokens. */
import { contextToken } from "../shape/contextToken.ts";
import { an } from "../shape/shape.ts";

export default [
  contextToken({
    provider: "Drone CI",
    id: "drone-ci-token",
    title: "Drone CI token",
    level: "high",
    grants: "read and start builds as the user",
    words: ["drone", "droneci"],
    value: an(32),
    source: "https://docs.drone.io/api/overview/",
  }),
];
