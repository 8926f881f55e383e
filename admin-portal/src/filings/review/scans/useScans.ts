import { filingRuleSchema, inLocale, scanLabel, type ReviewFilingDetail, type ScanView } from '@zaoce/domain';
import { useMemo } from 'react';
import { useScreenLocale } from '../../../i18n/useText';
import { orderScans } from './scanOrder';

const scansOnly = filingRuleSchema.pick({ scans: true });

/** The scans of a filing in the order of its rule, and what each is called; pages of one kind are numbered. */
export function useScans({ detail }: ReviewFilingDetail): {
  scans: ScanView[];
  nameOf: (scan: ScanView) => string;
} {
  const locale = useScreenLocale();
  return useMemo(() => {
    const parsed = scansOnly.safeParse({ scans: detail.rule.scans });
    const kinds = parsed.success ? parsed.data.scans : [];
    const scans = orderScans(
      detail.scans,
      kinds.map(({ kind }) => kind),
    );
    const nameOf = (scan: ScanView) => {
      const name = inLocale(
        kinds.find(({ kind }) => kind === scan.kind)?.label ?? scanLabel(scan.kind),
        locale,
      );
      const pages = scans.filter(({ kind }) => kind === scan.kind);
      return pages.length > 1 ? `${name} (${pages.indexOf(scan) + 1}/${pages.length})` : name;
    };
    return { scans, nameOf };
  }, [detail.rule, detail.scans, locale]);
}
