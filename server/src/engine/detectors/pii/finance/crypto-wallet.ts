// Cryptocurrency addresses: Bitcoin base58check and segwit, Ethereum with or without its checksum case.
import type { Hit, Leak } from "../../detector.ts";
import { defineDetector } from "../../detector.ts";
import type { Scan } from "../../scan/scanContext.ts";
import { isFree } from "../candidates.ts";
import { base58checkVersion } from "../checks/base58check.ts";
import { isBech32 } from "../checks/bech32.ts";
import { eip55 } from "../checks/eip55.ts";
import { messageFor } from "../messages.ts";
import { isNamed } from "../named.ts";

const WORDS = [
  "wallet",
  "wallets",
  "btc",
  "bitcoin",
  "eth",
  "ethereum",
  "ether",
  "crypto",
  "address",
  "payout",
  "deposit",
  "usdt",
  "usdc",
  "erc20",
  "donate",
  "send",
] as const;
const BASE58 = /^[13][1-9A-HJ-NP-Za-km-z]{25,34}$/;
const SEGWIT = /^(?:bc1[qp])[02-9ac-hj-np-z]{38,58}$/i;
const ETHEREUM = /^0x[0-9a-f]{40}$/i;
/** Main network versions: pay to public key hash, pay to script hash. */
const VERSIONS = new Set([0x00, 0x05]);
/** Addresses of the standards' own test vectors, and burn addresses. */
const PUBLISHED = new Set([
  "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4",
  "bc1qrp33g0q5c5txsp9arysrx4k6zdkfs4nce4xj0gdcccefvpysxf3qccfmv3",
]);

type Verdict = Pick<Leak, "confidence" | "checksum">;

function bitcoin(token: string, named: () => boolean): Verdict | undefined {
  if (BASE58.test(token)) {
    const version = base58checkVersion(token);
    if (version !== undefined && VERSIONS.has(version)) return { confidence: "high", checksum: "valid" };
    return undefined;
  }
  if (!SEGWIT.test(token) || PUBLISHED.has(token)) return undefined;
  if (isBech32(token)) return { confidence: "high", checksum: "valid" };
  return named() ? { confidence: "low", checksum: "invalid" } : undefined;
}

/** Forty hex digits are also a hash or a contract in code, so the name of a wallet or the checksum has to speak for it. */
function ethereum(token: string, named: () => boolean): Verdict | undefined {
  const hex = token.slice(2);
  if (/^0{24}/.test(hex) || /(.)\1{11}/.test(hex)) return undefined;
  const check = eip55(hex);
  if (check === "valid") return { confidence: named() ? "high" : "medium", checksum: "valid" };
  if (!named()) return { confidence: "low" };
  return check === "none" ? { confidence: "medium" } : { confidence: "low", checksum: "invalid" };
}

function detect(hit: Hit, scan: Scan): Leak | undefined {
  const first = hit.anchor.charAt(0);
  if (first !== "0" && first !== "1" && first !== "3" && first !== "b" && first !== "B") return undefined;
  if (!isFree(scan.text, hit.span.start, hit.span.end)) return undefined;
  const named = (): boolean => isNamed(scan, hit.span.start, WORDS);
  const verdict = ETHEREUM.test(hit.anchor) ? ethereum(hit.anchor, named) : bitcoin(hit.anchor, named);
  if (verdict === undefined) return undefined;
  const severity = verdict.confidence === "low" ? "info" : "warning";
  return { detector: "crypto-wallet", kind: "pii", type: "crypto-wallet", span: hit.span, severity, ...verdict };
}

export default defineDetector({
  meta: {
    id: "crypto-wallet",
    kind: "pii",
    provider: "Cryptocurrency",
    title: "Wallet address",
    types: ["crypto-wallet"],
    severity: "warning",
    message: messageFor("Wallet address", "account"),
    source: "Bitcoin base58check; BIP 173 and BIP 350; EIP-55",
  },
  anchors: { tokens: [26, 62] },
  detect,
  examples: {
    flags: [
      { title: "Ethereum, named", text: "wallet: «0x10bf459fe62385f60d99a8234e3e9f355e0843f1»" },
      { title: "Bitcoin, by its checksum", text: "send BTC to «15QZqPnovHR7H4hrMJDqBEkWgHAAUvFbSb»" },
    ],
    accepts: [
      { title: "a commit", text: "commit 562b6d6f16786462851292db2f7d18f8c9d6b0e4" },
      { title: "the zero address", text: "wallet: 0x0000000000000000000000000000000000000000" },
    ],
  },
});
