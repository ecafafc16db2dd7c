/** Keys known by the name of what they open: wallets, tunnels, ciphers. */
import { contextToken } from "../shape/contextToken.ts";
import { base64, hex, literal, lowerHex, optional, shape } from "../shape/shape.ts";

export default [
  contextToken({
    id: "ethereum-private-key",
    provider: "Ethereum",
    title: "Ethereum private key",
    level: "critical",
    grants: "sign transactions of the account",
    revoke: "by moving the funds to a new account",
    words: ["private_key", "privateKey", "private-key", "wallet", "deployer", "mnemonic", "pk"],
    value: shape`${optional(literal("0x"))}${lowerHex(64)}`,
    source: "https://ethereum.org/en/developers/docs/accounts/",
  }),
  contextToken({
    id: "wireguard-private-key",
    provider: "WireGuard",
    title: "WireGuard private key",
    level: "high",
    grants: "join the tunnel as the peer",
    revoke: "by replacing the key pair at every peer",
    words: ["PrivateKey", "PresharedKey", "private_key", "wg_private_key"],
    value: shape`${base64(43)}=`,
    source: "https://www.wireguard.com/quickstart/",
  }),
  contextToken({
    id: "encryption-key-hex",
    provider: "Keys",
    title: "encryption or signing key in hex",
    type: "private-key",
    level: "high",
    grants: "decrypt or sign what it protects",
    revoke: "by rotating the key",
    words: ["encryption_key", "encryptionKey", "aes_key", "aesKey", "signing_key", "signingKey", "hmac_key", "hmacKey"],
    value: hex(32, 64),
    source: "https://csrc.nist.gov/pubs/fips/197/final",
  }),
];
