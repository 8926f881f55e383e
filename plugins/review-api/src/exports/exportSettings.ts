import { wholeNumber } from '@zaoce/platform';

/** How exports behave; from the environment. */
export interface ExportSettings {
  /** More rows than this are written by a job. */
  directRows: number;
  /** Days a file can be fetched. */
  keptDays: number;
}

/** `EXPORT_DIRECT_ROWS` (50,000) and `EXPORT_KEPT_DAYS` (7); what is no whole number is not taken. */
export function exportSettings(env: NodeJS.ProcessEnv = process.env): ExportSettings {
  return {
    directRows: wholeNumber(env.EXPORT_DIRECT_ROWS) ?? 50_000,
    keptDays: wholeNumber(env.EXPORT_KEPT_DAYS) ?? 7,
  };
}
