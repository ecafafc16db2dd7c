/** Which maker serves which type. */
import { dates } from "./dates.ts";
import { emails } from "./email.ts";
import { hosts, resources } from "./hosts.ts";
import { numbers } from "./identity.ts";
import type { MockMaker } from "./maker.ts";
import { businesses, logins, people } from "./names.ts";
import { addresses, macs } from "./network.ts";
import { cards, ibans } from "./payment.ts";
import { phones } from "./phone.ts";
import { coordinates, streets } from "./places.ts";
import { secrets } from "./secret.ts";
import { identifiers } from "./shape.ts";

const MAKERS: readonly MockMaker[] = [
  people,
  logins,
  businesses,
  hosts,
  resources,
  emails,
  addresses,
  macs,
  phones,
  cards,
  ibans,
  numbers,
  dates,
  coordinates,
  streets,
];

const BY_TYPE: ReadonlyMap<string, MockMaker> = new Map(
  MAKERS.flatMap((maker) => maker.types.map((type) => [type, maker] as const)),
);

export const makerOf = (type: string, isSecret: boolean): MockMaker =>
  BY_TYPE.get(type) ?? (isSecret ? secrets : identifiers);
