import { defaultFilingRules } from '../filing/rules';
import { inLocale, type Bilingual, type Locale } from '../refusal';
import { FIELD_LABELS, SECTION_LABELS } from './fields';

const fields: Record<string, Record<string, Bilingual>> = FIELD_LABELS;
const sections: Record<string, Bilingual> = SECTION_LABELS;
const scanLabels = new Map(
  defaultFilingRules.flatMap((rule) => rule.scans.map((scan) => [scan.kind, scan.label] as const)),
);

/**
 * What people read for a place in a filing: `basic.employer.name`, `projects.2.endsOn` (entries count from 0 in paths
 * and from 1 for people), `scans.photo`, `form`, or a whole section. An unknown path names itself, so that it is seen.
 */
export function labelOf(path: string): Bilingual {
  const [first = '', ...rest] = path.split('.');
  if (first === 'scans' && rest[0]) return scanLabel(rest[0]);
  const steps = path.split('.').filter((step) => !/^\d+$/.test(step));
  const section = steps.slice(0, -1).join('.');
  return fields[section]?.[steps.at(-1) ?? ''] ?? sections[steps.join('.')] ?? { zh: path, en: path };
}

/** `labelOf` in one language. */
export function fieldLabel(path: string, locale: Locale): string {
  return inLocale(labelOf(path), locale);
}

/** The whole place in words: `工作业绩 第 3 条：结束日期`, `聘用单位信息：单位名称`; what return items and lists of problems show. */
export function describePath(path: string): Bilingual {
  const steps = path.split('.');
  const index = steps.findIndex((step) => /^\d+$/.test(step));
  const number = index < 0 ? undefined : Number(steps[index]) + 1;
  const parent = steps.slice(0, index < 0 ? -1 : index).join('.');
  const section = sections[parent];
  const isEntry = index >= 0 && index === steps.length - 1;
  if (!section) return labelOf(path);
  const label = labelOf(path);
  const zh = number ? `${section.zh} 第 ${number} 条` : section.zh;
  const en = number ? `${section.en}, no. ${number}` : section.en;
  return isEntry ? { zh, en } : { zh: `${zh}：${label.zh}`, en: `${en}: ${label.en}` };
}

/** Name of a kind of scan as the shipped rules have it; an unknown kind names itself. */
export function scanLabel(kind: string): Bilingual {
  return scanLabels.get(kind) ?? { zh: kind, en: kind };
}
