import { AUTHORITIES } from '@zaoce/domain';

/** West of here people start later by the same clock. */
const LATE_STARTERS = new Set(['54', '65', '66']);

/**
 * A contact card for every first-review authority. Addresses, telephones (no place has the area code 000) and hosts are placeholders
 * (`.example` is reserved, RFC 2606) that belong to nobody; an editor replaces them in the admin panel.
 */
export const CONTACTS = AUTHORITIES.map(({ code, zh }, index) => ({
  authorityCode: code,
  office: `${zh}造价工程师注册初审窗口（演示）`,
  address: `${zh}演示区造册路${Number(code)}号政务服务中心三层`,
  telephone: `000-8000${code}01`,
  fax: `000-8000${code}02`,
  email: `registry-${code}@office.example`,
  officeHours: LATE_STARTERS.has(code) ? '工作日 10:00–13:30，15:30–19:00' : '工作日 9:00–12:00，13:30–17:00',
  website: `https://registry-${code}.example/`,
  sortOrder: index + 1,
}));
