/** Names of the entries of a zip archive, read from its central directory. */

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;

export function entryNames(archive: Buffer): string[] {
  const end = endRecord(archive);
  const count = archive.readUInt16LE(end + 10);
  const names: string[] = [];
  let at = archive.readUInt32LE(end + 16);
  for (let i = 0; i < count; i++) {
    if (archive.readUInt32LE(at) !== DIRECTORY_ENTRY) throw new Error("The archive's directory is damaged");
    const nameLength = archive.readUInt16LE(at + 28);
    const rest = archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
    names.push(archive.toString("utf8", at + 46, at + 46 + nameLength));
    at += 46 + nameLength + rest;
  }
  return names;
}

function endRecord(archive: Buffer): number {
  for (let at = archive.length - 22; at >= 0; at--) if (archive.readUInt32LE(at) === END_OF_DIRECTORY) return at;
  throw new Error("Not a zip archive");
}
