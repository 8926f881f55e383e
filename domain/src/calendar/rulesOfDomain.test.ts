import { calendarFromChineseDays } from './chineseDays';
import { endOfValidity, extendValidity } from './isoDate';
import { addWorkingDays, isWorkingDay, workingDaysBetween } from './workdays';

/* The rules of domain.md about days, one row per rule. */
type Row = [section: string, chinese: string, english: string, shown: () => void];

const calendar = calendarFromChineseDays();

const rows: Row[] = [
  [
    '3',
    '期限自到达次日起算',
    'A limit is counted from the day after',
    () => {
      expect(addWorkingDays(calendar, '2026-11-23', 1).date).toBe('2026-11-24');
      expect(workingDaysBetween(calendar, '2026-11-23', '2026-11-23').days).toBe(0);
    },
  ],
  [
    '3',
    '周末不计入工作日',
    'Weekends do not count',
    () => expect(addWorkingDays(calendar, '2026-11-20', 1).date).toBe('2026-11-23'),
  ],
  [
    '3',
    '法定节假日不计入工作日',
    'Public holidays do not count',
    () => expect(isWorkingDay(calendar, '2026-10-05')).toEqual({ working: false, provisional: false }),
  ],
  [
    '3',
    '调休的周末是工作日',
    'Swapped weekend days count',
    () => {
      expect(isWorkingDay(calendar, '2026-10-10')).toEqual({ working: true, provisional: false });
      expect(addWorkingDays(calendar, '2026-09-30', 5).date).toBe('2026-10-13');
    },
  ],
  [
    '3',
    '未公布放假通知的年度，期限为暂定',
    'A year without notice makes a due date provisional',
    () => {
      expect(addWorkingDays(calendar, '2026-12-04', 20).provisional).toBe(true);
      expect(addWorkingDays(calendar, '2026-11-04', 20).provisional).toBe(false);
    },
  ],
  [
    '3',
    '未公布年度的元旦也不是工作日',
    'New Year of an unknown year is no working day',
    () => expect(isWorkingDay(calendar, '2027-01-01')).toEqual({ working: false, provisional: true }),
  ],
  [
    '8',
    '有效期四年，届满日为签发日前一日',
    'Valid four years less one day',
    () => {
      expect(endOfValidity('2026-11-22', 4)).toBe('2030-11-21');
      expect(endOfValidity('2024-02-29', 4)).toBe('2028-02-28');
    },
  ],
  [
    '3',
    '延续自原届满日起加四年',
    'A renewal counts four years from the old end',
    () => expect(extendValidity('2030-11-21', 4)).toBe('2034-11-21'),
  ],
];

it.each(rows)('§%s %s · %s', (_section, _chinese, _english, shown) => shown());
