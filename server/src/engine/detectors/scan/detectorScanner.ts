/** A scanner over the given detectors with the product's filters and field reader; the engine makes one for all of them. */
import type { Detector } from "../detector.ts";
import { readFields } from "../fields/readFields.ts";
import { filters } from "../filters/order.ts";
import type { OnDetectorError } from "./dispatch.ts";
import { createScanner, type Scanner } from "./scanText.ts";

export const createDetectorScanner = (detectors: readonly Detector[], onError?: OnDetectorError): Scanner =>
  createScanner(detectors, { filters, readFields, ...(onError ? { onError } : {}) });
