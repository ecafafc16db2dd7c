/** Reasons not to report, on values of every detector. */
import { describe, expect, it } from "vitest";
import { signCrc32Base62Tail } from "../../../../server/src/engine/detectors/checksums/crc32Tail.ts";
import { Random } from "../../../../server/src/engine/detectors/examples/random.ts";
import { detectors } from "../../../../server/src/engine/detectors/registry.ts";
import { createDetectorScanner } from "../../../../server/src/engine/detectors/scan/detectorScanner.ts";
import { NO_TERMS } from "../../../../server/src/engine/detectors/scan/scanView.ts";
import { an, base64, lowerHex } from "../../../../server/src/engine/detectors/shape/shape.ts";

const scanner = createDetectorScanner(detectors.filter(({ meta }) => meta.kind === "secret"));
const random = new Random("filters");
const token = signCrc32Base62Tail(`ghp_${an(36).mint(random)}`);

const found = (text: string, mode: "review" | "sanitize" = "review", allow: string[] = []) =>
  scanner.scan({ text, mode, terms: { ...NO_TERMS, allow } }).map(({ type, severity }) => `${type}:${severity}`);

describe("placeholders", () => {
  it.each([
    `ghp_${"x".repeat(36)}`,
    `AKIA${"X".repeat(16)}`,
    `glpat-${"X".repeat(11)}-${"X".repeat(8)}`,
    `sk_live_${"0".repeat(24)}`,
    "password = <your-password>",
    "API_TOKEN=changeme",
  ])("does not report %s in either mode", (text) => {
    expect(found(text)).toEqual([]);
    expect(found(text, "sanitize")).toEqual([]);
  });

  it("reports a random value that happens to hold a placeholder word", () => {
    const value = `sk_live_${an(10).mint(random)}foo${an(14).mint(random)}`;
    expect(found(`key = "${value}"`)).toEqual(["stripe-secret:error"]);
  });
});

describe("published values", () => {
  const published = ["AKIA", "IOSFODNN7", "EXAMPLE"].join("");

  it("are information in the review and stay in the sanitizer", () => {
    expect(found(`aws_access_key_id = ${published}`)).toEqual(["aws-access-key-id:info"]);
    expect(found(`aws_access_key_id = ${published}`, "sanitize")).toEqual([]);
  });
});

it("leaves values alone that the team allows", () => {
  expect(found(`t = "${token}"`)).toEqual(["github-pat:error"]);
  expect(found(`t = "${token}"`, "review", [token])).toEqual([]);
});

describe("digests and public material", () => {
  it("does not take an integrity string for a secret", () => {
    expect(found(`"datadog-metrics": { "integrity": "sha512-${base64(86).mint(random)}==" }`)).toEqual([]);
    expect(found(`datadog-agent.tar.gz md5: ${lowerHex(32).mint(random)}`)).toEqual([]);
  });

  it("does not look into certificates and images", () => {
    const body = `${base64(40).mint(random)}\n${token}\n`;
    expect(found(`-----BEGIN CERTIFICATE-----\n${body}-----END CERTIFICATE-----`)).toEqual([]);
    expect(found(`-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n${token}`)).toEqual([
      "github-pat:error",
    ]);
    expect(found(`url(data:image/png;base64,iVBOR+${token.slice(4)})`)).toEqual([]);
  });
});

describe("checksums", () => {
  it("lower the severity when they do not fit, and never drop", () => {
    const broken = `${token.slice(0, -1)}${token.endsWith("0") ? "1" : "0"}`;
    expect(found(`t = "${broken}"`)).toEqual(["github-pat:warning"]);
  });
});
