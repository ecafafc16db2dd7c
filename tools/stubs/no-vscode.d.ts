// Everything outside client/ resolves the module "vscode" to this empty file, so an import of it does not compile there.
export type OnlyTheClientImportsVscode = never;
