/** Numbers of people and firms: the shape of the original, a range that is never issued where there is one, the check digit as right as it was. */
import type { MockMaker, MockRequest } from "./maker.ts";
import { digitsLike, reflow } from "./pieces.ts";
import type { KeyedRandom } from "./random.ts";

/** What the number begins with when it belongs to nobody: shared facts of the issuing bodies. */
const NEVER_ISSUED: Readonly<Record<string, string>> = {
  "us-ssn": "000",
  "us-ein": "00",
  "us-aba-routing": "4",
  "ca-sin": "0",
  "uk-nino": "QQ",
  "uk-nhs": "999",
  "de-tax-id": "0",
  "es-nif": "0000",
  "es-nie": "X000",
  "nl-bsn": "9999",
  "no-fnr": "",
  "in-aadhaar": "9999",
  "in-gstin": "99",
  "sg-nric": "S000",
  "cn-id": "000000",
  "za-id": "",
  "ng-bvn": "000",
  "ng-nin": "000",
  "au-tfn": "000",
  "pt-nif": "0",
  imei: "00",
  imsi: "00101",
  iccid: "8900",
  "br-cpf": "0000",
  "br-cnpj": "0000",
  passport: "",
};

const NUMBERED = [
  "ae-emirates-id ar-cuit at-svnr au-abn au-acn au-medicare au-tfn bank-account be-nn bic br-cnpj br-cpf ca-sin ch-ahv",
  "cl-rut cn-id co-nit cz-rc de-bsnr de-handelsregister de-health-insurance de-id-card de-lanr de-rvnr de-tax-id",
  "de-tax-number de-vat-id dk-cpr driver-licence es-nie es-nif fi-hetu fr-nir gr-amka hk-id hu-taj iccid ie-pps il-id imei",
  "imsi in-aadhaar in-gstin in-pan in-voter it-fiscal-code it-id-card it-vat jp-mynumber kr-brn kr-frn kr-rrn mx-curp mx-rfc",
  "my-nric ng-bvn ng-nin nl-bsn no-fnr nz-ird nz-nhi passport ph-tin pl-nip pl-pesel pt-nif ro-cnp ru-inn sa-id se-orgnr",
  "se-personnummer sg-nric sg-uen th-tnin tr-tckn tw-id uk-nhs uk-nino uk-sort-code uk-utr us-aba-routing us-dea us-ein",
  "us-itin us-mbi us-npi us-ssn vehicle-plate vin za-id postal-code",
]
  .join(" ")
  .split(" ");

const RESERVED_TRIES = 240;
const PLAIN_TRIES = 600;

function make(request: MockRequest): string {
  const wanted = request.checksum ?? "none";
  const prefix = reservedPrefix(request);
  let last = "";
  for (let attempt = 0; attempt < RESERVED_TRIES + PLAIN_TRIES; attempt++) {
    const start = attempt < RESERVED_TRIES ? prefix : "";
    if (start === "" && attempt < RESERVED_TRIES) continue;
    last = candidate(request.value, start, request.random);
    const check = request.check?.(last);
    if (request.check === undefined || check === wanted || (check === undefined && wanted === "none")) return last;
  }
  return last === "" ? candidate(request.value, "", request.random) : last;
}

/** A number in code or JSON must not begin with zero, and a reserved letter cannot stand where a digit is. */
function reservedPrefix({ value, type, attempt }: MockRequest): string {
  const prefix = NEVER_ISSUED[type] ?? "";
  const bare = value.replace(/[^\p{L}\p{N}]/gu, "");
  if (prefix === "" || attempt > 20) return "";
  if (prefix.startsWith("0") && /^[1-9]\d*$/.test(value)) return "";
  const sameShape = [...prefix].every((char, at) => /\d/.test(char) === /\d/.test(bare.charAt(at)));
  return sameShape && bare.length >= prefix.length + 4 ? prefix : "";
}

function candidate(value: string, prefix: string, random: KeyedRandom): string {
  let fresh = "";
  for (const char of value) {
    if (/\d/.test(char)) fresh += fresh === "" && char !== "0" ? digitsLike("1", random) : random.digits(1);
    else if (/[A-Z]/.test(char)) fresh += random.letter("ABCDEFGHJKLMNPRSTUVWXYZ");
    else if (/[a-z]/.test(char)) fresh += random.letter("abcdefghjklmnprstuvwxyz");
  }
  return reflow(value, prefix + fresh.slice(prefix.length), /[A-Za-z0-9]/);
}

export const numbers: MockMaker = { types: NUMBERED, make };
