/** One ts-morph project per tsconfig, made on first need and dropped when nobody asked for a while. */
import { Project, type SourceFile, ts } from "ts-morph";

/** Only what a question reaches is loaded: the asked file and what it imports. */
const withoutConfig: ts.CompilerOptions = {
  allowJs: true,
  target: ts.ScriptTarget.ESNext,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  jsx: ts.JsxEmit.Preserve,
  skipLibCheck: true,
  noEmit: true,
};

interface OpenProject {
  readonly project: Project;
  usedAt: number;
}

export class Projects {
  readonly #open = new Map<string, OpenProject>();
  readonly #now: () => number;
  readonly #idleMilliseconds: number;

  constructor(now: () => number, idleMilliseconds = 10 * 60_000) {
    this.#now = now;
    this.#idleMilliseconds = idleMilliseconds;
  }

  /** The file in its project, holding `text` whatever is on disk. */
  sourceFile(fileName: string, text: string): SourceFile {
    const project = this.#projectOf(fileName);
    const known = project.getSourceFile(fileName);
    if (!known) return project.createSourceFile(fileName, text, { overwrite: true });
    if (known.getFullText() !== text) known.replaceWithText(text);
    return known;
  }

  dropIdle(): void {
    for (const [key, { usedAt }] of this.#open) {
      if (this.#now() - usedAt > this.#idleMilliseconds) this.#open.delete(key);
    }
  }

  get size(): number {
    return this.#open.size;
  }

  #projectOf(fileName: string): Project {
    const folder = fileName.slice(0, Math.max(fileName.lastIndexOf("/"), fileName.lastIndexOf("\\"), 0));
    const config =
      ts.findConfigFile(folder, ts.sys.fileExists) ?? ts.findConfigFile(folder, ts.sys.fileExists, "jsconfig.json");
    const key = config ?? "";
    const known = this.#open.get(key);
    if (known) {
      known.usedAt = this.#now();
      return known.project;
    }
    const project = createProject(config);
    this.#open.set(key, { project, usedAt: this.#now() });
    return project;
  }
}

/** A tsconfig that cannot be read is no reason not to answer: the defaults serve most questions. */
function createProject(config: string | undefined): Project {
  if (config !== undefined) {
    try {
      return new Project({
        tsConfigFilePath: config,
        skipAddingFilesFromTsConfig: true,
        compilerOptions: { skipLibCheck: true, allowJs: true },
      });
    } catch {
      return new Project({ compilerOptions: withoutConfig });
    }
  }
  return new Project({ compilerOptions: withoutConfig });
}
