// What an IPv4 address stands for: everybody's private network, a documentation range, a public machine.

export type Ipv4Kind = "private" | "public" | "harmless";

const inRange = (value: number, from: number, bits: number): boolean => value >>> (32 - bits) === from >>> (32 - bits);

const toNumber = (a: number, b: number, c: number, d: number): number => ((a << 24) | (b << 16) | (c << 8) | d) >>> 0;

const block = (a: number, b: number, c: number, bits: number): readonly [number, number] => [
  toNumber(a, b, c, 0),
  bits,
];

const PRIVATE = [block(10, 0, 0, 8), block(172, 16, 0, 12), block(192, 168, 0, 16), block(100, 64, 0, 10)] as const;

/** This host, loopback, link local with cloud metadata, documentation, benchmarking, multicast, reserved and masks. */
const HARMLESS = [
  block(0, 0, 0, 8),
  block(127, 0, 0, 8),
  block(169, 254, 0, 16),
  block(192, 0, 0, 24),
  block(192, 0, 2, 24),
  block(198, 51, 100, 24),
  block(203, 0, 113, 24),
  block(198, 18, 0, 15),
  block(192, 88, 99, 24),
  block(224, 0, 0, 4),
  block(240, 0, 0, 4),
] as const;

/** Public resolvers, known to everybody. */
const RESOLVERS = new Set([
  "8.8.8.8",
  "8.8.4.4",
  "1.1.1.1",
  "1.0.0.1",
  "9.9.9.9",
  "208.67.222.222",
  "208.67.220.220",
  "1.2.3.4",
]);

export function ipv4Kind(text: string): Ipv4Kind | undefined {
  const [a = 256, b = 256, c = 256, d = 256, ...more] = text.split(".").map(Number);
  if (more.length > 0 || a > 255 || b > 255 || c > 255 || d > 255) return undefined;
  const value = toNumber(a, b, c, d);
  if (RESOLVERS.has(text) || HARMLESS.some(([from, bits]) => inRange(value, from, bits))) return "harmless";
  return PRIVATE.some(([from, bits]) => inRange(value, from, bits)) ? "private" : "public";
}
