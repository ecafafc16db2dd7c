/** IP and MAC addresses from the ranges kept for documentation and benchmarks; a network stays one network. */
import type { MockMaker, MockRequest } from "./maker.ts";
import { reflow } from "./pieces.ts";
import { KeyedRandom } from "./random.ts";

const DOCUMENTATION = ["192.0.2", "198.51.100", "203.0.113"] as const;
/** Documentation networks hold 762 addresses; beyond this many tries the benchmark network (RFC 2544) has to do. */
const FULL_FROM = 12;

function ipv4(request: MockRequest): string | undefined {
  const match = /^(.*?)(\d{1,3}\.\d{1,3}\.\d{1,3})\.(\d{1,3})(.*)$/s.exec(request.value);
  if (!match) return undefined;
  const [, before = "", network = "", , after = ""] = match;
  const host = 1 + request.random.below(254);
  if (request.type === "ip" && request.attempt < FULL_FROM) {
    return `${before}${DOCUMENTATION[request.random.below(3)] ?? DOCUMENTATION[0]}.${host}${after}`;
  }
  const same = new KeyedRandom(request.words.key, `network\u0000${network}\u0000${request.attempt >> 2}`);
  return `${before}198.${18 + same.below(2)}.${same.below(256)}.${host}${after}`;
}

/** 2001:db8::/32 (RFC 3849), compressed where the original is. */
function ipv6({ value, random }: MockRequest): string {
  const [, address = value, rest = ""] = /^([0-9a-f:]+)(.*)$/is.exec(value) ?? [];
  const group = (): string => (1 + random.below(0xfffe)).toString(16);
  const count = address.split(":").filter((part) => part !== "").length;
  const tail = Array.from({ length: Math.max(2, Math.min(count, address.includes("::") ? 5 : 8) - 2) }, group);
  const mock = address.includes("::") ? `2001:db8::${tail.join(":")}` : `2001:db8:${tail.slice(0, 6).join(":")}`;
  return (/[A-F]/.test(address) ? mock.toUpperCase() : mock) + rest;
}

/** 00-00-5E-00-53-xx (RFC 9542) holds 256; then locally administered addresses of the same look. */
function mac({ value, random, attempt }: MockRequest): string {
  const hex = "0123456789abcdef";
  const start = attempt < 8 ? "00005e0053" : `02005e00${random.letter(hex)}${random.letter(hex)}`;
  const mock = start + random.letter(hex) + random.letter(hex);
  return reflow(value, /[A-F]/.test(value) ? mock.toUpperCase() : mock, /[0-9a-f]/i);
}

export const addresses: MockMaker = {
  types: ["ip", "private-ip"],
  make: (request) => (request.value.includes(":") && !/^\d{1,3}\./.test(request.value) ? ipv6(request) : ipv4(request)),
};

export const macs: MockMaker = { types: ["mac"], make: mac };
