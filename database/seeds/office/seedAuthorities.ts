import { AUTHORITIES, HOUSING_BODY, MINISTRY, MINISTRY_NAME } from '@zaoce/domain';
import type { Transaction } from '@zaoce/platform';
import { insertRows } from '../insertRows';

/** Code of the Xinjiang Production and Construction Corps, which is no province. */
const CORPS = '66';

/** The 32 first-review authorities and the ministry. */
export async function seedAuthorities(trx: Transaction, now: Date): Promise<void> {
  const offices = [...AUTHORITIES, { code: MINISTRY, ...MINISTRY_NAME }];
  const rows = offices.map(({ code, zh, en }, index) => ({
    code,
    name: zh,
    name_en: en,
    kind: kindOf(code),
    industry_body: HOUSING_BODY,
    sort_order: index + 1,
    active: true,
  }));
  await insertRows(trx, 'authorities', rows, now);
}

function kindOf(code: string): string {
  if (code === MINISTRY) return 'ministry';
  return code === CORPS ? 'corps' : 'province';
}
