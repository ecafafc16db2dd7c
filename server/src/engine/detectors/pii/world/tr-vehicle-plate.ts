// Turkish vehicle plate: province 01 to 81, one to three letters, two to four digits.
import { defineIdentifier } from "../identifier.ts";

export default defineIdentifier({
  id: "tr-vehicle-plate",
  type: "vehicle-plate",
  provider: "Türkiye",
  title: "Vehicle plate",
  source: "Karayolları Trafik Yönetmeliği, plaka",
  subject: "device",
  severity: "warning",
  anchors: { keywords: ["plaka", "plakalı"] },
  pattern: /(?:0[1-9]|[1-7]\d|8[01]) ?[A-Z]{1,3} ?\d{2,4}/gi,
  words: ["plaka", "plakası", "plaka no", "araç plakası"],
  fieldNames: ["plaka", "plaka no"],
  check: () => "none",
  examples: {
    flags: [{ title: "named", text: "plaka «35 KT 418»" }],
    accepts: [{ title: "no such province", text: "plaka 82 ABC 123" }],
  },
});
