import { z } from 'zod';
import { FILING_STATES } from '../filing/types';
import { sectionsDraft } from '../sections/draft';
import { bilingual, instant, isoDate, issueSchema } from './common';

export const filingState = z.enum(FILING_STATES);

export const scanView = z.object({
  id: z.number().int(),
  kind: z.string(),
  sha256: z.string(),
  bytes: z.number().int(),
  width: z.number().int(),
  height: z.number().int(),
  fileName: z.string(),
  uploadedAt: instant,
  /** Round in which it was uploaded: a reviewer sees what is new since he last looked. */
  round: z.number().int(),
  /** For the application form: whether its QR code was read and names the current content. */
  formCheck: z.enum(['current', 'stale', 'unreadable', 'not-applicable']),
});
export type ScanView = z.infer<typeof scanView>;

export const returnItem = z.object({
  id: z.number().int(),
  round: z.number().int(),
  path: z.string(),
  defectCode: z.string(),
  text: z.string(),
  state: z.enum(['open', 'answered', 'accepted', 'cancelled']),
  answer: z.string().nullable(),
  answeredAt: instant.nullable(),
});
export type ReturnItem = z.infer<typeof returnItem>;

/** One stage of the route as people see it: who holds the filing, since when, due when. */
export const stageView = z.object({
  key: z.string(),
  label: bilingual,
  authorityCode: z.string(),
  authorityName: z.string(),
  state: z.enum(['waiting', 'current', 'passed', 'returned', 'refused']),
  enteredAt: instant.nullable(),
  decidedAt: instant.nullable(),
  dueOn: isoDate.nullable(),
  dueProvisional: z.boolean(),
  remainingWorkingDays: z.number().int().nullable(),
  overdue: z.boolean(),
  /** Working days the office has used for this stage, over all rounds; null for one not reached. */
  usedWorkingDays: z.number().int().nullable(),
  /** The one extension of its limit, with the reason the applicant was told. */
  extension: z.object({ days: z.number().int(), reason: z.string(), on: isoDate }).nullable(),
  opinion: z.string().nullable(),
});
export type StageView = z.infer<typeof stageView>;

export const filingSummary = z.object({
  id: z.number().int(),
  number: z.string(),
  type: z.string(),
  typeLabel: bilingual,
  scope: z.string().nullable(),
  /** What was lost, where that was asked. */
  lost: z.string().nullable(),
  specialty: z.string().nullable(),
  state: filingState,
  round: z.number().int(),
  version: z.number().int(),
  createdAt: instant,
  updatedAt: instant,
  submittedAt: instant.nullable(),
  decidedAt: instant.nullable(),
  effectiveAt: instant.nullable(),
  dueOn: isoDate.nullable(),
  openItems: z.number().int(),
  /** Submitted after the day it was due. */
  late: z.boolean(),
  allowedActions: z.array(z.string()),
});
export type FilingSummary = z.infer<typeof filingSummary>;

/** The registration a filing is about: as the register holds it, for a submitted filing as it was at the submission. */
export const knownRegistration = z.object({
  id: z.number().int(),
  certificateNumber: z.string(),
  sealNumber: z.string(),
  specialty: z.string(),
  validFrom: isoDate,
  validTo: isoDate,
  authorityCode: z.string(),
  employer: z.string(),
  employerCreditCode: z.string(),
  employerQualificationNumber: z.string().nullable(),
});
export type KnownRegistration = z.infer<typeof knownRegistration>;

/** What the office knows already and therefore does not ask. */
export const knownFacts = z.object({
  name: z.string(),
  idNumberMasked: z.string(),
  gender: z.string().nullable(),
  birthDate: isoDate.nullable(),
  qualificationNumber: z.string().nullable(),
  qualificationIssuedOn: isoDate.nullable(),
  specialty: z.string().nullable(),
  authorityCode: z.string(),
  authorityName: z.string(),
  /** Null for a filing that makes a registration. */
  registration: knownRegistration.nullable(),
});

export const formState = z.object({
  /** Hash of the content as it is now. */
  contentHash: z.string(),
  printedHash: z.string().nullable(),
  printedAt: instant.nullable(),
  stale: z.boolean(),
});

export const filingDetail = filingSummary.extend({
  known: knownFacts,
  sections: sectionsDraft,
  scans: z.array(scanView),
  form: formState,
  stages: z.array(stageView),
  returnReason: z.string().nullable(),
  returnItems: z.array(returnItem),
  decision: z
    .object({
      outcome: z.enum(['approved', 'refused']),
      text: z.string().nullable(),
      ground: z.string().nullable(),
      decidedAt: instant,
    })
    .nullable(),
  registrationId: z.number().int().nullable(),
  /** The whole rule that this filing keeps (shape of `filingRuleSchema`). */
  rule: z.looseObject({}),
});
export type FilingDetail = z.infer<typeof filingDetail>;

/** A letter of the office about a filing. */
export const filingDocument = z.object({
  id: z.number().int(),
  kind: z.string(),
  label: bilingual,
  number: z.string().nullable().meta({ description: 'Allotted when it is made: 京造注受〔2026〕123号' }),
  round: z.number().int(),
  authorityName: z.string().meta({ description: 'The office that writes' }),
  writtenOn: isoDate,
  issuedAt: instant.nullable().meta({ description: 'Null while it is being made' }),
});
export type FilingDocument = z.infer<typeof filingDocument>;

export const historyEntry = z.object({
  id: z.number().int(),
  at: instant,
  action: z.string(),
  actor: z
    .string()
    .meta({ description: 'The applicant, or the office; a reviewer is named only to colleagues' }),
  stage: z.string().nullable(),
  round: z.number().int(),
  text: z.string().nullable(),
  items: z.array(returnItem),
});
export type HistoryEntry = z.infer<typeof historyEntry>;

export const change = z.object({
  path: z.string(),
  label: bilingual,
  before: z.string().nullable(),
  after: z.string().nullable(),
  kind: z.enum(['added', 'changed', 'removed']),
  /** Return items that this change answers. */
  answers: z.array(z.number().int()),
});
export type ChangeView = z.infer<typeof change>;

export const completeness = z.object({
  complete: z.boolean(),
  contentHash: z.string(),
  missing: z.array(issueSchema.extend({ section: z.string() })),
});
export type Completeness = z.infer<typeof completeness>;

export const registrationView = z.object({
  id: z.number().int(),
  certificateNumber: z.string(),
  sealNumber: z.string(),
  specialty: z.string(),
  state: z.enum(['live', 'lapsed', 'suspended', 'cancelled', 'revoked', 'void']),
  holder: z.string(),
  employer: z.string(),
  employerCreditCode: z.string(),
  authorityCode: z.string(),
  authorityName: z.string(),
  issuedOn: isoDate,
  validFrom: isoDate,
  validTo: isoDate,
  version: z.number().int(),
  verifyUrl: z.string(),
});
export type RegistrationView = z.infer<typeof registrationView>;

export const changeRecordView = z.object({
  id: z.number().int(),
  field: z.string(),
  label: bilingual,
  before: z.string().nullable(),
  after: z.string().nullable(),
  decidedOn: isoDate,
  authorityName: z.string(),
});
