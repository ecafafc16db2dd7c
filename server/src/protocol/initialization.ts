/** What the client hands over once, in `initializationOptions`. The server never asks for it again. */
export interface InitializationOptions {
  /** Folder for state that must outlive the process (blocks). Absent in a virtual workspace: nothing is persisted. */
  storageDirectory?: string;
  /** Folder with the grammar files. */
  grammarDirectory: string;
  /** 32 bytes, base64, from the editor's secret storage: seals the vault. Lives in memory on both sides. */
  vaultKey: string;
  /** The vault of a server that died, as it was last announced by `vaultSealed`. */
  sealedVault?: string;
  /** Blocks of the server that died, as last announced by `blocksChanged`. */
  blocks?: import("./blocks.ts").DocumentBlocks[];
  workspaceTrusted: boolean;
}

/** `plumbline.*` settings the server reads through workspace/configuration. */
export interface ServerSettings {
  review: {
    /** blocks: diagnostics only inside blocks; file: in every open document. */
    scope: "blocks" | "file";
    minimumSeverity: "error" | "warning" | "info";
    /** Rule ids, families or kinds that are off. */
    disabled: string[];
    /** Wave two: ask TypeScript's types where syntax cannot decide. */
    types: boolean;
  };
  blocks: {
    /** Insertions with fewer lines that hold letters or digits are typing. The client counts: it must not wait for the server. */
    minimumLines: number;
  };
}
