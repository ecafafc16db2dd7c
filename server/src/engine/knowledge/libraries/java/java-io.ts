import { defineLibrary } from "../../library.ts";

const handles = ["FileInputStream", "FileOutputStream", "FileReader", "FileWriter", "RandomAccessFile"];
const named = ["newInputStream", "newOutputStream", "newBufferedReader", "newBufferedWriter", "lines", "list", "walk"];

export default defineLibrary({
  name: "java.io",
  language: "java",
  source: "https://docs.oracle.com/en/java/javase/21/docs/api/java.base/java/io/package-summary.html",
  modules: ["java.io", "java.nio.file"],
  globals: {
    Files: "java.nio.file.Files",
    File: "java.io.File",
    ...Object.fromEntries(handles.map((name) => [name, `java.io.${name}`])),
  },
  functions: {
    ...Object.fromEntries(
      handles.map((name) => [`java.io.${name}`, { roles: ["file.open"], returns: `java.io.${name}` } as const]),
    ),
    ...Object.fromEntries(
      named.map((name) => [
        `java.nio.file.Files.${name}`,
        { roles: ["file.open"], returns: "java.io.Closeable", blocking: "disk" } as const,
      ]),
    ),
    "java.nio.file.Files.readAllBytes": { roles: ["file.read"], blocking: "disk" },
    "java.nio.file.Files.readString": { roles: ["file.read"], blocking: "disk" },
    "java.nio.file.Files.readAllLines": { roles: ["file.read"], blocking: "disk" },
    "java.nio.file.Files.writeString": { roles: ["file.write"], blocking: "disk" },
    "java.nio.file.Files.delete": { roles: ["file.remove"] },
  },
  types: {
    ...Object.fromEntries(["Closeable", ...handles].map((name) => [`java.io.${name}`, { closes: ["close"] }])),
    // "true if and only if ...": java.io.File says false where java.nio.file.Files throws.
    "java.io.File": {
      methods: Object.fromEntries(
        ["delete", "mkdir", "mkdirs", "renameTo", "createNewFile", "setReadOnly"].map((name) => [
          name,
          { failure: "result" } as const,
        ]),
      ),
    },
  },
});
