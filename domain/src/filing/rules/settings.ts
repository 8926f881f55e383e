import type { EducationPolicy, StageRule } from '../rule/schema';

/** Settings that all shipped rules share (domain.md 3 and 8, dossier 13). */
export const commonSettings = {
  version: 1,
  /** 行政许可法 42: one extension by ten working days, with a reason. */
  extensionDays: 10,
  /** 行政许可法 32: without a notice within five working days a filing counts as accepted. */
  acceptanceDays: 5,
  ageWarning: { below: 18, from: 70 },
} as const;

/** The seal carries the certificate's digits behind this letter and is issued by the authority (domain.md 8). */
export const seal = { letter: 'B', madeBy: 'authority' } as const;

/** 60 + 60 hours in four years, that is 15 + 15 for each; a year's grace after the qualification (domain.md 8). */
export const educationPolicy: EducationPolicy = {
  countsFrom: 'qualification',
  graceMonths: 12,
  hoursPerYearCompulsory: 15,
  hoursPerYearElective: 15,
  capYears: 4,
};

/** First review by the authority of the applicant. */
export const homeStage: StageRule = {
  key: 'first-review',
  label: { zh: '注册初审机构审核', en: 'Review by the authority' },
  authority: 'home',
  workingDays: 10,
};

/** Second and last stage, at the ministry. */
export const ministryStage: StageRule = {
  key: 'ministry-review',
  label: { zh: '住房和城乡建设部审批', en: 'Decision of the ministry' },
  authority: 'ministry',
  workingDays: 10,
  fourEyes: true,
};
