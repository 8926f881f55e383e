import { z } from 'zod';
import { bilingual, instant, isoDate } from './common';
import { defineOperation, REVIEWER_ROLES } from './operation';
import { reviewBase } from './reviewDialect';
import { EXPORT_FORMATS } from './reviewExports';

/** A number of the dashboard, and the filter with which `GET /review/filings` lists exactly what it counts. */
export const figure = z.object({
  count: z.number().int(),
  filter: z
    .record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]))
    .meta({ description: 'Filter of GET /review/filings whose total is this count' }),
});
export type Figure = z.infer<typeof figure>;

const kind = { type: z.string(), scope: z.string().nullable(), label: bilingual };
const share = z.number().min(0).max(1).nullable();
const median = z.number().nullable().meta({
  description: 'Statutory working days until approval or refusal, the time with the applicant left out',
});

export const getDashboard = defineOperation({
  ...reviewBase,
  id: 'getDashboard',
  method: 'get',
  path: '/review/dashboard',
  status: 200,
  access: REVIEWER_ROLES,
  summary: { zh: '今日待办', en: 'My work today' },
  output: z.object({
    waiting: figure,
    mine: figure,
    overdue: figure,
    dueSoon: figure,
    resubmitted: figure,
    approvedAwaitingNotice: figure,
    decidedByMe: figure.meta({ description: 'In the last 30 days' }),
    byType: z.array(z.object({ ...kind, waiting: figure })),
  }),
});

/** Filings decided in a period; one that was decided twice counts once. */
const outcomes = {
  decided: figure,
  approved: figure,
  returned: figure,
  refused: figure,
  firstPass: figure.meta({ description: 'Approved without ever having been returned' }),
  returnRate: share.meta({ description: 'returned / decided' }),
  firstPassRate: share.meta({ description: 'firstPass / approved' }),
  medianWorkingDays: median,
};
const load = { waiting: figure, inReview: figure, overdue: figure };

/** The periods offered as such, in days; any other is stated as `from` and `to`. */
export const STATISTICS_DAYS = ['30', '90', '365'] as const;

export const statisticsQuery = z.object({
  days: z
    .enum(STATISTICS_DAYS)
    .optional()
    .meta({ description: 'The days up to today; 30 unless told otherwise' }),
  from: isoDate.optional(),
  to: isoDate.optional(),
  type: z.string().max(60).optional(),
  scope: z.string().max(60).optional(),
  specialty: z.string().max(40).optional(),
  authority: z
    .string()
    .regex(/^\d{2}$/)
    .optional()
    .meta({ description: 'The office that decides; only the ministry asks about others' }),
});
export type StatisticsQuery = z.infer<typeof statisticsQuery>;

export const getStatistics = defineOperation({
  ...reviewBase,
  id: 'getStatistics',
  method: 'get',
  path: '/review/dashboard/statistics',
  status: 200,
  access: REVIEWER_ROLES,
  summary: {
    zh: '办理统计：审核人员看本人，负责人看本机构，主管部门看各机构',
    en: 'What was decided: a reviewer his own, a lead the authority, the ministry every authority',
  },
  query: statisticsQuery,
  output: z.object({
    asOf: instant,
    view: z.enum(['reviewer', 'office', 'ministry']),
    period: z.object({ from: isoDate, to: isoDate, unit: z.enum(['day', 'week', 'month']) }),
    total: z.object(outcomes),
    perPeriod: z.array(
      z.object({ from: isoDate, to: isoDate, approved: figure, returned: figure, refused: figure }),
    ),
    reasons: z.array(z.object({ code: z.string(), label: bilingual, filings: figure })),
    byStage: z
      .array(
        z.object({
          ...kind,
          stage: z.string(),
          stageLabel: bilingual,
          ...load,
          decided: figure,
          medianWorkingDays: median,
        }),
      )
      .meta({ description: 'Empty for a reviewer' }),
    byReviewer: z
      .array(
        z.object({
          userId: z.number().int(),
          name: z.string(),
          inReview: figure,
          overdue: figure,
          ...outcomes,
        }),
      )
      .meta({ description: 'Empty for a reviewer' }),
    byAuthority: z
      .array(z.object({ code: z.string(), name: bilingual, ...load, ...outcomes }))
      .meta({ description: 'For the ministry alone' }),
  }),
});

export const exportStatistics = defineOperation({
  ...reviewBase,
  id: 'exportStatistics',
  method: 'get',
  path: '/review/dashboard/statistics/export',
  status: 200,
  envelope: 'file',
  access: REVIEWER_ROLES,
  summary: {
    zh: '导出办理统计（XLSX 或 CSV），范围与查看时相同；导出留有记录',
    en: 'The statistics as XLSX or CSV, in the same scope as on the screen; recorded in the trail',
  },
  query: statisticsQuery.extend({ format: z.enum(EXPORT_FORMATS).default('xlsx') }),
});
