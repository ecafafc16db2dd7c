import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    setupFiles: ["test/seed.ts"],
    include: ["test/{engine,node,cli,lsp,mcp,client,architecture,tools}/**/*.test.ts"],
    testTimeout: 30_000,
  },
});
