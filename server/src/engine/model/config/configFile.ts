import type { Dockerfile } from "./dockerfile.ts";
import type { Manifest } from "./manifest.ts";
import type { YamlFile } from "./yamlFile.ts";

/** Configuration with a model of its own, told apart by `kind`. */
export type ConfigFile = Dockerfile | YamlFile | Manifest;
