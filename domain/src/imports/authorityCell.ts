import { z } from 'zod';
import { AUTHORITIES } from '../authorities';
import { word, type Cell } from './cells';
import type { ImportColumn, ReadingContext } from './list';

/** What people leave out of the names of provinces, longest first. */
const ENDINGS = /(维吾尔自治区|壮族自治区|回族自治区|生产建设兵团|自治区|省|市)$/u;

const OPTIONS = AUTHORITIES.map(({ code, zh, en }) => ({
  value: code,
  zh,
  en,
  // "新疆" alone is the region, "新疆兵团" the corps.
  also: code === '66' ? ['新疆兵团', '兵团'] : [zh.replace(ENDINGS, '')],
}));

/** The authority of a row. An empty cell means the importer's own; a province may name no other. */
export function authorityCell({ authorityCode }: ReadingContext): Cell {
  const named = word(OPTIONS);
  if (authorityCode === null) return named;
  const own = named.refine((code) => code === authorityCode, { error: 'other-authority', abort: true });
  const empty = z
    .string()
    .trim()
    .length(0)
    .transform(() => authorityCode);
  return z.union([empty, own]);
}

export const AUTHORITY_COLUMN: ImportColumn = {
  field: 'authorityCode',
  zh: '初审机构',
  en: 'Authority',
  also: ['注册初审机构', '省份', '所在省', '省(自治区、直辖市)', 'Province'],
  required: false,
  explanation: {
    zh: '省、自治区、直辖市或兵团的名称或两位代码；省级机构导入本机构名单时可以不填',
    en: 'Name or two-digit code of the province or the corps; an authority importing its own list may leave it empty',
  },
  example: '北京市',
};
