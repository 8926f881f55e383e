import { authorityName, MINISTRY, MINISTRY_NAME } from './authorities';

/** The corps has no people's government beside it; a department of the State Council reconsiders its own acts. */
const BODIES: Record<string, string> = {
  '66': '新疆生产建设兵团',
  [MINISTRY]: MINISTRY_NAME.zh,
};

/** To whom reconsideration of a decision is addressed: the government the office belongs to (行政复议法 24, 25). */
export function reconsiderationBody(authorityCode: string): string {
  return BODIES[authorityCode] ?? `${authorityName(authorityCode).zh}人民政府`;
}

/** Court of first instance. */
export const COURT = '有管辖权的人民法院';
