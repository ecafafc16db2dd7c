/** Certificates, public keys, fonts and images in base64: long random text that is meant to be seen. */
import type { LeakFilter } from "./filter.ts";

const LOOK = 6_000;
const BLOCK =
  /-----(BEGIN|END) (?:[A-Z0-9]{1,12} ){0,3}(?:CERTIFICATE|PUBLIC KEY|SIGNATURE|MESSAGE|PARAMETERS)(?: REQUEST| BLOCK)?-----/g;
/** An OpenSSH public key, or a data address that is not text, up to the value. */
const RUN =
  /(?:ssh-(?:rsa|dss|ed25519)|ecdsa-sha2-nistp\d{3}) AAAA[\w+/=]*$|data:(?:image|font|audio|video|application)\/[\w.+-]{1,40};base64,[\w+/=]*$/;

export const publicMaterial: LeakFilter = {
  reason: "public-material",
  verdict({ span, parts }, { text }) {
    if (parts) return undefined;
    const before = text.slice(Math.max(0, span.start - LOOK), span.start);
    const opened = [...before.matchAll(BLOCK)].at(-1)?.[1] === "BEGIN";
    return opened || RUN.test(before) ? "drop" : undefined;
  },
};
