import type { MESSAGES } from './catalogue';
import type { COMMON_PARAMS, ParamValue } from './message';

type Placeholder = (typeof MESSAGES)[number]['params'][number] | (typeof COMMON_PARAMS)[number];

/** A value for every placeholder, plainly made up, to show an editor what his text will look like. */
export const SAMPLES: Record<Placeholder, ParamValue> = {
  recipient: '演示甲',
  code: '012345',
  minutes: 10,
  time: '2026-11-22 12:05',
  newEmail: 'demo@example.invalid',
  filingNumber: 'IN2026110000017',
  filingLabel: { zh: '初始注册', en: 'Initial registration' },
  office: { zh: '北京市住房和城乡建设委员会', en: 'Beijing Municipal Commission of Housing' },
  nextOffice: { zh: '住房和城乡建设部', en: 'the ministry' },
  link: 'https://zaoce.example.invalid/filings/17',
  acceptedOn: '2026-11-23',
  dueOn: '2026-12-18',
  reason: '劳动合同缺少盖章页，请补充后重新上报。',
  items: [
    { zh: '扫描件不清晰：身份证背面反光。', en: 'Scan not legible: glare on the back of the ID card.' },
    { zh: '材料缺失：劳动合同第 3 页。', en: 'Document missing: page 3 of the labour contract.' },
  ],
  ground: { zh: '不具备完全民事行为能力', en: 'Without full capacity for civil conduct' },
  decidedOn: '2026-12-18',
  result: { zh: '有效期延至 2031-01-14。', en: 'Valid until 2031-01-14.' },
  certificateNumber: '建[造]21261100000017',
  sealNumber: 'B21261100000017',
  oldNumber: '建[造]21221100000009',
  validFrom: '2027-01-15',
  validTo: '2031-01-14',
  specialty: { zh: '土木建筑工程', en: 'Civil engineering' },
  days: 30,
  revokedOn: '2026-12-18',
  removedOn: '2026-12-22',
  ban: { zh: '您在 2029-12-17 前（含当日）不得申请注册。', en: 'You may not apply until 2029-12-17.' },
  list: { zh: '注册人员', en: 'Registrations' },
  fileName: 'registrations-20261122.xlsx',
  rows: 12_345,
  expiresOn: '2026-11-29',
  errors: 3,
  day: '2026-11-23',
  waiting: 12,
  mine: 5,
  dueSoon: 2,
  overdue: 1,
  late: [{ zh: 'IN2026110000003（应于 2026-11-20 办结）', en: 'IN2026110000003 (due 2026-11-20)' }],
  people: [
    { zh: '演示乙：在办 5 件，超期 1 件', en: 'Reviewer B: 5 in hand, 1 overdue' },
    { zh: '演示丙：在办 3 件', en: 'Reviewer C: 3 in hand' },
  ],
};
