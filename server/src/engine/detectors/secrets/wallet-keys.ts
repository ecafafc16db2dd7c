/** Keys named by what they open: wallets, WireGuard tunnels, JSON Web Keys. */
import { contextToken } from "../shape/contextToken.ts";
import { b64u, base64, hex, literal, lowerHex, optional, shape } from "../shape/shape.ts";

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
    id: "jwk-private-key",
    provider: "JSON Web Key",
    title: "private member of a JSON Web Key",
    type: "private-key",
    level: "critical",
    grants: "sign and decrypt as its owner",
    revoke: "by publishing a new key set",
    words: ['"d":', '"d" :', '"k":'],
    value: b64u(42, 700),
    source: "https://www.rfc-editor.org/rfc/rfc7517",
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
