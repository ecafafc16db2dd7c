// The national numbering plans of libphonenumber as compiled patterns: a log holds thousands of numbers, parsing each is too slow.
import { Metadata, type MetadataJson } from "libphonenumber-js/core";
import data from "libphonenumber-js/max/metadata";

/** What the library's plan offers at run time; its declarations leave these out. */
interface LibraryPlan {
  callingCode(): string;
  nationalNumberPattern(): string;
  nationalPrefixForParsing(): string | undefined;
  type(name: string): { pattern(): string } | undefined;
}

interface Plan {
  readonly callingCode: string;
  readonly valid: RegExp;
  readonly trunk: RegExp | undefined;
}

const KINDS = [
  "FIXED_LINE",
  "MOBILE",
  "TOLL_FREE",
  "PREMIUM_RATE",
  "SHARED_COST",
  "VOIP",
  "PERSONAL_NUMBER",
  "PAGER",
  "UAN",
] as const;

function compile(library: LibraryPlan): Plan {
  const kinds = KINDS.flatMap((kind) => library.type(kind)?.pattern() ?? []);
  const pattern = kinds.length > 0 ? kinds.join("|") : library.nationalNumberPattern();
  const prefix = library.nationalPrefixForParsing();
  return {
    callingCode: library.callingCode(),
    valid: new RegExp(`^(?:${pattern})$`),
    trunk: prefix === undefined ? undefined : new RegExp(`^(?:${prefix})`),
  };
}

function compileAll(): ReadonlyMap<string, Plan> {
  const metadata = new Metadata(data as MetadataJson);
  const plans = new Map<string, Plan>();
  for (const region of Object.keys((data as { countries: object }).countries)) {
    metadata.selectNumberingPlan(region as Parameters<typeof metadata.selectNumberingPlan>[0]);
    plans.set(region, compile(metadata.numberingPlan as unknown as LibraryPlan));
  }
  return plans;
}

const PLANS = compileAll();

const byCallingCode = (): ReadonlyMap<string, readonly Plan[]> => {
  const codes = new Map<string, Plan[]>();
  for (const plan of PLANS.values()) codes.set(plan.callingCode, [...(codes.get(plan.callingCode) ?? []), plan]);
  return codes;
};

const BY_CODE = byCallingCode();

export interface NationalNumber {
  /** Calling code and national number, digits only. */
  readonly e164: string;
  /** The trunk prefix was written. */
  readonly trunk: boolean;
}

/** The number in the plan of one region, or undefined when it is none of its fixed, mobile or service numbers. */
export function nationalNumber(digits: string, region: string): NationalNumber | undefined {
  const plan = PLANS.get(region);
  if (plan === undefined) return undefined;
  const stripped = plan.trunk === undefined ? digits : digits.replace(plan.trunk, "");
  if (stripped !== digits && plan.valid.test(stripped)) return { e164: plan.callingCode + stripped, trunk: true };
  return plan.valid.test(digits) ? { e164: plan.callingCode + digits, trunk: false } : undefined;
}

/** "possible" when the calling code exists and the length fits no plan of it. Digits without the plus sign. */
export function internationalNumber(digits: string): "valid" | "possible" | undefined {
  for (const length of [1, 2, 3]) {
    const plans = BY_CODE.get(digits.slice(0, length));
    if (plans === undefined) continue;
    const national = digits.slice(length);
    return plans.some((plan) => plan.valid.test(national)) || plans.some((plan) => fitsWithTrunk(plan, national))
      ? "valid"
      : "possible";
  }
  return undefined;
}

/** "+44 (0) 20 ...": the trunk prefix written although it must not be. */
function fitsWithTrunk(plan: Plan, national: string): boolean {
  return national.startsWith("0") && plan.valid.test(national.slice(1));
}
