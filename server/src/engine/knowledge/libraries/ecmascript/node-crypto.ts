import { defineLibrary, type Fact } from "../../library.ts";

const slow = (nonBlocking: string): Fact => ({ roles: ["cpu.heavy"], blocking: "cpu", nonBlocking });

export default defineLibrary({
  name: "node:crypto",
  language: "ecmascript",
  source: "https://nodejs.org/api/crypto.html",
  modules: ["crypto"],
  globals: { crypto: "crypto" },
  functions: {
    "crypto.pbkdf2Sync": slow("pbkdf2"),
    "crypto.scryptSync": slow("scrypt"),
    "crypto.generateKeyPairSync": slow("generateKeyPair"),
    "crypto.createHash": { roles: ["crypto.hash", "mask"] },
    "crypto.createHmac": { roles: ["crypto.hash", "mask"] },
    "crypto.createCipheriv": { roles: ["crypto.cipher"] },
    "crypto.createDecipheriv": { roles: ["crypto.cipher"] },
    "crypto.randomBytes": { roles: ["crypto.random"] },
    "crypto.randomUUID": { roles: ["crypto.random"] },
    "crypto.timingSafeEqual": { roles: ["validate"] },
  },
});
