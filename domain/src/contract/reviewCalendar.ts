import { z } from 'zod';
import { isoDate } from './common';
import { defineOperation, STAFF_ROLES } from './operation';
import { listOf, reviewBase } from './reviewDialect';

const year = z.coerce.number().int().min(2000).max(2100);

/** One year of the working-day calendar. */
export const calendarYearView = z.object({
  id: z.number().int().meta({ description: 'The year itself' }),
  year: z.number().int(),
  loaded: z.boolean().meta({ description: 'False: no notice yet, due dates in it are provisional' }),
  holidays: z.array(isoDate).meta({ description: 'Weekdays off' }),
  workdays: z.array(isoDate).meta({ description: 'Weekend days worked instead' }),
  source: z.string().nullable(),
  provisionalFilings: z.number().int().meta({ description: 'Filings whose due date depends on it' }),
});
export type CalendarYearView = z.infer<typeof calendarYearView>;

export const listCalendarYears = listOf(
  'listCalendarYears',
  'calendar',
  STAFF_ROLES,
  { zh: '工作日历', en: 'The working-day calendar, the latest year first' },
  calendarYearView,
);
export const getCalendarYear = defineOperation({
  ...reviewBase,
  id: 'getCalendarYear',
  method: 'get',
  path: '/review/calendar/:year',
  status: 200,
  access: STAFF_ROLES,
  summary: { zh: '某年的工作日历', en: 'A year of the calendar, loaded or not' },
  params: z.object({ year }),
  output: calendarYearView,
});
export const loadCalendarYear = defineOperation({
  ...reviewBase,
  id: 'loadCalendarYear',
  method: 'post',
  path: '/review/calendar/:year',
  status: 200,
  access: ['system-admin'],
  summary: { zh: '录入节假日安排', en: 'Enters the notice of a year; due dates are computed anew' },
  params: z.object({ year }),
  body: z.strictObject({
    source: z.string().trim().min(2).max(200).meta({ description: 'The notice, e.g. its number' }),
    days: z.array(z.strictObject({ date: isoDate, kind: z.enum(['holiday', 'workday']) })).max(150),
  }),
  output: calendarYearView,
  refusals: ['rule-refused'],
});

export const reviewCalendarOperations = [listCalendarYears, getCalendarYear, loadCalendarYear] as const;
