import { calendarFromChineseDays, readCalendarYear, readHolidayNotice } from '@zaoce/domain';
import { writeDays } from './writeDays';

describe('writeDays', () => {
  it.each(Object.entries(calendarFromChineseDays().years))('writes %s as it is read again', (year, days) => {
    const written = writeDays(days);
    expect(readCalendarYear(Number(year), readHolidayNotice(written, Number(year)))).toEqual({
      ok: true,
      year: days,
    });
  });
});
