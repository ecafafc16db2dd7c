/** The code of one document: the whole text, or the code regions of a paste that is not plain code. */
import type { CodeParser } from "../languages/codeParser.ts";
import { recoverFragments } from "../languages/fragments.ts";
import type { ParsedDocument } from "../languages/parsedDocument.ts";
import type { CodeModel } from "../model/code/codeModel.ts";

export interface RegionModel {
  readonly languageId: string;
  readonly model: CodeModel;
}

interface OpenRegion {
  readonly languageId: string;
  readonly parsed: ParsedDocument;
}

/** Keeps one parsed document per region. Offsets are those of the whole text: a region's other text is blank. */
export class Regions {
  readonly #parser: CodeParser;
  #open: OpenRegion[] = [];

  constructor(parser: CodeParser) {
    this.#parser = parser;
  }

  /** Takes the next text of the document and gives the models of its regions. */
  async read(languageId: string, text: string): Promise<RegionModel[]> {
    const wanted = recoverFragments(languageId, text).filter((region) => this.#parser.knows(region.languageId));
    const before = this.#open;
    const now: OpenRegion[] = [];
    for (const [index, region] of wanted.entries()) {
      const known = before[index];
      if (known?.languageId === region.languageId) {
        known.parsed.update(region.text);
        now.push(known);
        continue;
      }
      const parsed = await this.#parser.open(region.languageId, region.text);
      if (parsed) now.push({ languageId: region.languageId, parsed });
    }
    for (const region of before) if (!now.includes(region)) region.parsed.dispose();
    this.#open = now;
    return this.#open.map(({ languageId: id, parsed }) => ({ languageId: id, model: parsed.model }));
  }

  dispose(): void {
    for (const { parsed } of this.#open) parsed.dispose();
    this.#open = [];
  }
}
