/** Configuration in a document: the document itself by its language or name, or the fenced parts of an answer. */
import type { ConfigFile } from "../model/config/configFile.ts";
import type { SourceDocument } from "../model/document.ts";
import { readDockerfile } from "./dockerfile/readDockerfile.ts";
import { findFences } from "./fragments/fences.ts";
import { manifestFormatOf, readManifest } from "./manifest/readManifest.ts";
import { readYaml } from "./yaml/readYaml.ts";

const dockerfileNames: ReadonlySet<string> = new Set(["dockerfile", "docker", "containerfile"]);
const yamlNames: ReadonlySet<string> = new Set([
  "yaml",
  "yml",
  "dockercompose",
  "docker-compose",
  "compose",
  "github-actions-workflow",
  "helm",
  "k8s",
  "kubernetes",
]);
/** Documents in which fences hold what somebody pasted or an assistant answered. */
const proseNames: ReadonlySet<string> = new Set(["markdown", "plaintext"]);

export function configFilesOf(document: SourceDocument): readonly ConfigFile[] {
  const { text, languageId, fileName } = document;
  const isProse = proseNames.has(languageId);
  const direct = readAs(languageId, fileName, text, 0);
  if (direct && !/^\s*(?:```|~~~)/.test(text)) return [direct];
  if (!isProse && !isConfigLanguage(languageId)) return [];
  const fences = findFences("plaintext", text) ?? [];
  return fences.flatMap(({ start, end, languageId: named }) => {
    const name = named ?? (isProse ? "" : languageId);
    return readAs(name, "", text.slice(start, end), start) ?? [];
  });
}

const isConfigLanguage = (languageId: string): boolean => dockerfileNames.has(languageId) || yamlNames.has(languageId);

function readAs(languageId: string, fileName: string, text: string, base: number): ConfigFile | undefined {
  if (dockerfileNames.has(languageId)) return readDockerfile(text, base);
  if (yamlNames.has(languageId)) return readYaml(text, base);
  const format = manifestFormatOf(fileName);
  return format && readManifest(format, text, base);
}
