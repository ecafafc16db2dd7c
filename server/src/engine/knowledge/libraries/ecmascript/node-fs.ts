import { defineLibrary, type Fact, type Role } from "../../library.ts";

const roleOf: Readonly<Record<string, Role>> = {
  readFile: "file.read",
  writeFile: "file.write",
  appendFile: "file.write",
  copyFile: "file.write",
  unlink: "file.remove",
  rm: "file.remove",
  open: "file.open",
};

const entries = Object.entries(roleOf);
const sync = (name: string, role: Role): Fact => ({
  roles: [role],
  blocking: "disk",
  nonBlocking: `${name} of node:fs/promises`,
});

export default defineLibrary({
  name: "node:fs",
  language: "ecmascript",
  source: "https://nodejs.org/api/fs.html",
  modules: ["fs", "fs/promises"],
  globals: { fs: "fs", fsp: "fs/promises" },
  functions: {
    ...Object.fromEntries(entries.map(([name, role]) => [`fs.${name}Sync`, sync(name, role)])),
    ...Object.fromEntries(entries.map(([name, role]) => [`fs.${name}`, { roles: [role] }])),
    ...Object.fromEntries(entries.map(([name, role]) => [`fs.promises.${name}`, { roles: [role], async: true }])),
    ...Object.fromEntries(entries.map(([name, role]) => [`fs/promises.${name}`, { roles: [role], async: true }])),
    "fs/promises.open": { roles: ["file.open"], async: true, returns: "fs.FileHandle" },
    "fs.promises.open": { roles: ["file.open"], async: true, returns: "fs.FileHandle" },
    "fs.readdirSync": { blocking: "disk", nonBlocking: "readdir of node:fs/promises" },
    "fs.existsSync": { blocking: "disk" },
    "fs.createReadStream": { roles: ["file.read"] },
    "fs.createWriteStream": { roles: ["file.write"] },
  },
  types: { "fs.FileHandle": { closes: ["close"] } },
});
