/** The code of one document: the whole text, or the code regions of a paste that is not plain code. */
import type { CodeParser } from "../languages/codeParser.ts";
import { recoverFragments } from "../languages/fragments.ts";
import type { ParsedDocument } from "../languages/parsedDocument.ts";
import { sqlModel } from "../languages/sql/sqlModel.ts";
import type { CodeModel } from "../model/code/codeModel.ts";

export interface RegionModel {
  readonly languageId: string;
  readonly model: CodeModel;
  /** As long as the document; all that is not of this region is blank. */
  readonly text: string;
}

interface OpenRegion {
  readonly languageId: string;
  /** Absent for a language without syntax trees. */
  readonly parsed?: ParsedDocument;
  readonly text: string;
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
    const wanted = recoverFragments(languageId, text).filter(
      (region) => region.languageId === "sql" || this.#parser.knows(region.languageId),
    );
    const before = this.#open;
    const now: OpenRegion[] = [];
    for (const [index, region] of wanted.entries()) {
      const known = before[index];
      if (region.languageId === "sql") now.push(region);
      else if (known?.parsed && known.languageId === region.languageId) {
        known.parsed.update(region.text);
        now.push({ ...region, parsed: known.parsed });
      } else {
        const parsed = await this.#parser.open(region.languageId, region.text);
        if (parsed) now.push({ ...region, parsed });
      }
    }
    for (const { parsed } of before) if (parsed && !now.some((region) => region.parsed === parsed)) parsed.dispose();
    this.#open = now;
    return this.#open.map((region) => ({
      languageId: region.languageId,
      text: region.text,
      model: region.parsed?.model ?? sqlModel(region.text),
    }));
  }

  dispose(): void {
    for (const { parsed } of this.#open) parsed?.dispose();
    this.#open = [];
  }
}
