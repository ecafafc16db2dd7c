/** Names are read from an archive's own directory; what is no archive is refused. */

import { describe, expect, it } from "vitest";
import { entryNames } from "../../tools/build/zip.ts";

function archiveOf(names: readonly string[]): Buffer {
  const entries = names.map((name) => {
    const header = Buffer.alloc(46);
    header.writeUInt32LE(0x02014b50, 0);
    header.writeUInt16LE(Buffer.byteLength(name), 28);
    return Buffer.concat([header, Buffer.from(name)]);
  });
  const directory = Buffer.concat(entries);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(names.length, 10);
  end.writeUInt32LE(4, 16);
  return Buffer.concat([Buffer.from("data"), directory, end]);
}

describe("entryNames", () => {
  it("lists what is inside", () => {
    const names = ["extension/package.json", "extension/dist/ünï.cjs"];
    expect(entryNames(archiveOf(names))).toEqual(names);
  });

  it("knows the empty archive", () => {
    expect(entryNames(archiveOf([]))).toEqual([]);
  });

  it("refuses what is no archive", () => {
    expect(() => entryNames(Buffer.from("not a zip, but long enough to look for its end"))).toThrow("Not a zip");
    expect(() => entryNames(Buffer.alloc(3))).toThrow("Not a zip");
  });
});
