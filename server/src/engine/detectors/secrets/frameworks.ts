/** Signing keys of web frameworks: Django, Laravel, Rails, and the like. */
import type { Detector, Leak } from "../detector.ts";
import { defineDetector } from "../detector.ts";
import { Random } from "../examples/random.ts";
import type { Field } from "../fields/field.ts";
import type { Scan } from "../scan/scanContext.ts";
import { type Level, severityOf } from "../shape/level.ts";
import { prefixToken } from "../shape/prefixToken.ts";
import { secretMeta } from "../shape/secretMeta.ts";
import { base64, from, lowerHex, type Shape, shape } from "../shape/shape.ts";

interface FrameworkKey {
  readonly id: string;
  readonly provider: string;
  readonly title: string;
  readonly names: readonly string[];
  readonly value: Shape;
  readonly level: Level;
  readonly source: string;
}

const grants = "forge sessions and signed data of the application";

function frameworkKey(key: FrameworkKey): Detector {
  const meta = secretMeta({ ...key, grants, revoke: "by rotating the key" });
  const pattern = new RegExp(`^${key.value.source}$`);
  return defineDetector({
    meta,
    fieldNames: key.names,
    detectField({ value }: Field, { text }: Scan): Leak | undefined {
      if (!pattern.test(text.slice(value.start, value.end))) return undefined;
      const severity = severityOf[key.level];
      return { detector: key.id, kind: "secret", type: key.id, span: value, severity, confidence: "high" };
    },
    get examples() {
      const value = key.value.mint(new Random(key.id));
      const name = (key.names[0] ?? "").replaceAll(" ", "_").toUpperCase();
      return {
        flags: [
          { title: "environment file", text: `${name}=«${value}»\n`, languageId: "dotenv" },
          { title: "settings", text: `${name} = '«${value}»'\n`, languageId: "python" },
        ],
        accepts: [
          { title: "read from the environment", text: `${name} = os.environ["${name}"]\n`, languageId: "python" },
          { title: "cut short", text: `${name}=${value.slice(0, 12)}\n`, languageId: "dotenv" },
        ],
      };
    },
  });
}

const PUNCTUATED = "0123456789abcdefghijklmnopqrstuvwxyz!@#%^&*(-_=+)";

export default [
  frameworkKey({
    id: "django-secret-key",
    provider: "Django",
    title: "Django secret key",
    names: ["secret key"],
    value: from("0-9a-z!@#$%^&*(_=+)-", PUNCTUATED, 50),
    level: "high",
    source: "https://docs.djangoproject.com/en/stable/ref/settings/#secret-key",
  }),
  frameworkKey({
    id: "django-insecure-key",
    provider: "Django",
    title: "Django secret key made for development",
    names: ["secret key"],
    value: shape`django-insecure-${from("0-9a-z!@#$%^&*(_=+)-", PUNCTUATED, 40, 60)}`,
    level: "low",
    source: "https://docs.djangoproject.com/en/stable/ref/checks/#security",
  }),
  frameworkKey({
    id: "rails-master-key",
    provider: "Ruby on Rails",
    title: "Rails master key",
    names: ["rails master key", "master key"],
    value: lowerHex(32),
    level: "critical",
    source: "https://guides.rubyonrails.org/security.html#custom-credentials",
  }),
  frameworkKey({
    id: "rails-secret-key-base",
    provider: "Ruby on Rails",
    title: "Rails secret key base",
    names: ["secret key base", "secret base"],
    value: lowerHex(64, 128),
    level: "critical",
    source: "https://guides.rubyonrails.org/security.html#session-storage",
  }),
  prefixToken({
    id: "laravel-app-key",
    provider: "Laravel",
    title: "Laravel application key",
    level: "high",
    grants,
    revoke: "with php artisan key:generate",
    prefixes: ["base64:"],
    rest: shape`${base64(43)}=`,
    source: "https://laravel.com/docs/encryption",
  }),
];
