import { MINISTRY } from '../authorities';
import type { IsoDate } from '../calendar/isoDate';

/** The one-character names of the provinces, with which offices mark their papers; the corps and the ministry have one here too. */
const MARKS: Record<string, string> = {
  [MINISTRY]: '建',
  '11': '京',
  '12': '津',
  '13': '冀',
  '14': '晋',
  '15': '蒙',
  '21': '辽',
  '22': '吉',
  '23': '黑',
  '31': '沪',
  '32': '苏',
  '33': '浙',
  '34': '皖',
  '35': '闽',
  '36': '赣',
  '37': '鲁',
  '41': '豫',
  '42': '鄂',
  '43': '湘',
  '44': '粤',
  '45': '桂',
  '46': '琼',
  '50': '渝',
  '51': '川',
  '52': '黔',
  '53': '滇',
  '54': '藏',
  '61': '陕',
  '62': '甘',
  '63': '青',
  '64': '宁',
  '65': '新',
  '66': '兵',
};

/** The number of a letter as offices write it: `京造注受〔2026〕123号`, without leading zeros (GB/T 9704-2012, 7.2.5). */
export function letterNumber(
  authorityCode: string,
  mark: string,
  writtenOn: IsoDate,
  serial: number,
): string {
  const office = MARKS[authorityCode] ?? authorityCode;
  return `${office}造注${mark}〔${writtenOn.slice(0, 4)}〕${serial}号`;
}
