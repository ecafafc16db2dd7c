import type { ProductionContext } from "../context/productionContext.ts";
import type { ComplianceTerms } from "../detectors/scan/scanContext.ts";

export const scanTerms = ({ compliance }: ProductionContext): ComplianceTerms => ({
  ...compliance.terms,
  internalDomains: compliance.internalDomains,
  allow: compliance.allow,
});
