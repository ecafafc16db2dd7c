/** The JSON form of the command line contract, and the plain object of one `--jsonl` answer. */
import type { Report } from "./reported.ts";

export const REPORT_VERSION = 1;

export const reportObject = ({ findings, notes }: Report) => ({ version: REPORT_VERSION, findings, notes });

export const formatJson = (report: Report): string => `${JSON.stringify(reportObject(report))}\n`;
