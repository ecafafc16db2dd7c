// Indian Aadhaar number: twelve digits, first 2 to 9, not a palindrome, Verhoeff.
import { digitsOf } from "../checks/digits.ts";
import { verhoeff } from "../checks/verhoeff.ts";
import { defineIdentifier } from "../identifier.ts";

const isPalindrome = (bare: string): boolean => bare === [...bare].reverse().join("");

/** Numbers the authority hands out for tests. */
const TEST = new Set(["999941057058", "999971658847"]);

export default defineIdentifier({
  id: "in-aadhaar",
  provider: "India",
  title: "Aadhaar number",
  source: "Unique Identification Authority of India, Aadhaar numbering scheme",
  anchors: { digits: [12, 12] },
  pattern: /[2-9]\d{3}([- :]?)\d{4}\1\d{4}/g,
  words: ["aadhaar", "aadhar", "adhaar", "uidai", "uid", "aadhaar no", "आधार"],
  check: (bare) => {
    if (isPalindrome(bare)) return undefined;
    return verhoeff(digitsOf(bare)) ? "valid" : "invalid";
  },
  likely: (_, written, check) => check === "valid" && written.length > 12,
  reserved: (bare) => TEST.has(bare),
  examples: {
    flags: [{ title: "named", text: "Aadhaar «6942 1646 3763»" }],
    accepts: [{ title: "no name", text: "epoch 399876543211" }],
  },
});
