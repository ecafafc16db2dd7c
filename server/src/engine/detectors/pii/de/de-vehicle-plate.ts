// German vehicle plate: district, one or two letters, one to four digits, E for electric, H for historic.
import { defineIdentifier } from "../identifier.ts";

export default defineIdentifier({
  id: "de-vehicle-plate",
  type: "vehicle-plate",
  provider: "Germany",
  title: "Vehicle plate",
  source: "Fahrzeug-Zulassungsverordnung (FZV) § 9 and Anlage 1",
  subject: "device",
  severity: "warning",
  anchors: { keywords: ["kennzeichen", "kfz", "nummernschild"] },
  pattern: /(?!XX)[A-ZÄÖÜ]{1,3}[- ][A-Z]{1,2}[- ][1-9]\d{0,3}[EH]?/g,
  words: ["kennzeichen", "kfz-kennzeichen", "kfz", "nummernschild", "autokennzeichen", "kennzeichen des fahrzeugs"],
  fieldNames: ["kennzeichen", "plate"],
  check: () => "none",
  examples: {
    flags: [{ title: "named", text: "Kennzeichen «KI-XR 417»" }],
    accepts: [{ title: "no name", text: "Norm KI-XR 417" }],
  },
});
