/** The services of a compose file. */
import { entryOf, mapAt, type YamlEntry, type YamlFile, type YamlMap } from "../../model/config/yamlFile.ts";

export interface ComposeService {
  readonly name: string;
  readonly entry: YamlEntry;
  readonly settings: YamlMap;
}

export function composeServices(file: YamlFile): readonly ComposeService[] {
  return file.documents.flatMap((document) => {
    if (document.kind !== "map" || entryOf(document, "apiVersion") || entryOf(document, "jobs")) return [];
    const services = mapAt(document, "services")?.entries ?? [];
    const found = services.flatMap((entry) =>
      entry.value.kind === "map" ? [{ name: entry.key, entry, settings: entry.value }] : [],
    );
    const isCompose = found.some(({ settings }) => entryOf(settings, "image") ?? entryOf(settings, "build"));
    return isCompose ? found : [];
  });
}
