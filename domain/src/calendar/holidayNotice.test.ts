import { calendarFromChineseDays } from './chineseDays';
import { readCalendarYear } from './calendarYear';
import { readHolidayNotice } from './holidayNotice';

/** 国务院办公厅关于2025年部分节假日安排的通知, the parts that name days. */
const NOTICE_2025 = `
一、元旦：1月1日（周三）放假1天，不调休。
二、春节：1月28日（农历除夕、周二）至2月4日（农历正月初七、周二）放假调休，共8天。1月26日（周日）、2月8日（周六）上班。
三、清明节：4月4日（周五）至6日（周日）放假，共3天。
四、劳动节：5月1日（周四）至5日（周一）放假调休，共5天。4月27日（周日）上班。
五、端午节：5月31日（周六）至6月2日（周一）放假，共3天。
六、国庆节、中秋节：10月1日（周三）至8日（周三）放假调休，共8天。9月28日（周日）、10月11日（周六）上班。
`;

describe('a notice of holidays', () => {
  it('is read as it is published, and is what the package says of that year', () => {
    const result = readCalendarYear(2025, readHolidayNotice(NOTICE_2025, 2025));
    expect(result).toEqual({ ok: true, year: calendarFromChineseDays().years['2025'] });
  });

  it.each<[string, [string, string][]]>([
    ['2027-01-01,holiday', [['2027-01-01', 'holiday']]],
    ['2027-01-03 workday\n2027-01-04;holiday', [['2027-01-03', 'workday']]],
    [
      '2027年1月1日至3日放假',
      [
        ['2027-01-01', 'holiday'],
        ['2027-01-02', 'holiday'],
        ['2027-01-03', 'holiday'],
      ],
    ],
    [
      '１月１日放假，１月３日上班',
      [
        ['2027-01-01', 'holiday'],
        ['2027-01-03', 'workday'],
      ],
    ],
    ['节假日期间，各地区要妥善安排好值班', []],
    ['13月40日放假', []],
    ['5月5日至1日放假', []],
  ])('reads %j', (text, expected) => {
    expect(readHolidayNotice(text, 2027).map(({ date, kind }) => [date, kind])).toEqual(expected);
  });
});
