import { z } from 'zod';
import { REGISTRATION_ACT_LABELS, type RegistrationAct } from '../labels/words';
import { bilingual, instant, isoDate, roleSchema } from './common';
import { change, filingDetail, filingState, historyEntry, registrationView } from './filingViews';

/** Up to how many filings the queue's tab of finished work counts; as many or more are shown as “9999+”. */
export const QUEUE_COUNT_BOUND = 10_000;

/** A row of the review queue. */
export const reviewFilingRow = z.object({
  id: z.number().int(),
  number: z.string(),
  type: z.string(),
  typeLabel: bilingual,
  specialty: z.string().nullable(),
  state: filingState,
  stageKey: z.string().nullable(),
  holderAuthorityCode: z.string().nullable(),
  authorityCode: z.string(),
  applicantName: z.string(),
  idNumberMasked: z.string(),
  employerName: z.string().nullable(),
  round: z.number().int(),
  version: z.number().int(),
  late: z.boolean(),
  assigneeId: z.number().int().nullable(),
  assigneeName: z.string().nullable(),
  submittedAt: instant.nullable(),
  stageEnteredAt: instant.nullable(),
  dueOn: isoDate.nullable(),
  dueProvisional: z.boolean(),
  remainingWorkingDays: z.number().int().nullable(),
  overdue: z.boolean(),
  checkLevel: z.enum(['green', 'amber', 'red']).nullable(),
  resultNoticeId: z.number().int().nullable(),
});
export type ReviewFilingRow = z.infer<typeof reviewFilingRow>;

export const checkView = z.object({
  key: z.string(),
  level: z.enum(['green', 'amber', 'red']),
  message: bilingual,
  paths: z.array(z.string()),
});
export type CheckView = z.infer<typeof checkView>;

/** The whole filing for the review screen, in one call. */
export const reviewFilingDetail = reviewFilingRow.extend({
  idNumber: z.string().meta({ description: 'In full; the look is in the audit trail' }),
  detail: filingDetail,
  checks: z.array(checkView),
  changes: z.array(change).meta({ description: 'Between the last two submissions' }),
  register: z.array(change).meta({ description: 'Against the register, for a filing about a registration' }),
  history: z.array(historyEntry),
  allowedActions: z.array(z.string()),
});
export type ReviewFilingDetail = z.infer<typeof reviewFilingDetail>;

const registrationState = registrationView.extend({
  idNumberMasked: z.string(),
  reprints: z.number().int().meta({ description: 'How often the certificate was printed again' }),
  sealReissues: z.number().int().meta({ description: 'How often the seal was made anew' }),
  endedOn: isoDate.nullable(),
  endReason: bilingual.nullable(),
  replacedById: z.number().int().nullable().meta({ description: 'The registration that took its place' }),
});
export const reviewRegistration = registrationState.extend({
  changeRecords: z
    .array(
      z.object({
        id: z.number().int(),
        field: z.string(),
        before: z.string().nullable(),
        after: z.string().nullable(),
        decidedOn: isoDate,
      }),
    )
    .optional(),
  filings: z
    .array(
      z.object({
        id: z.number().int(),
        number: z.string(),
        type: z.string(),
        scope: z.string().nullable(),
        state: filingState,
      }),
    )
    .optional(),
  others: z
    .array(registrationView.pick({ id: true, certificateNumber: true, specialty: true, state: true }))
    .optional()
    .meta({ description: 'What else the register holds of the person, within the scope' }),
});

const registrationActs = Object.keys(REGISTRATION_ACT_LABELS) as [RegistrationAct, ...RegistrationAct[]];

/** One line of a registration's history: who did what, why, and the registration as it was from then on. */
export const registrationEvent = z.object({
  id: z.number().int(),
  act: z.enum(registrationActs),
  label: bilingual,
  effectiveOn: isoDate,
  at: instant,
  actor: z.string(),
  authorityCode: z.string(),
  authorityName: z.string(),
  filing: z.object({ id: z.number().int(), number: z.string() }).nullable(),
  ground: bilingual.nullable(),
  text: z.string().nullable(),
  changes: z.array(
    z.object({
      field: z.string(),
      label: bilingual,
      before: bilingual.nullable(),
      after: bilingual.nullable(),
    }),
  ),
  registration: registrationState,
});
export type RegistrationEvent = z.infer<typeof registrationEvent>;

/** Scans of one kind at one time: those of a decided filing, or a version the holder saved afterwards. */
export const registrationEvidence = z.object({
  kind: z.string(),
  label: bilingual,
  /** 0 for what the decision relied on; 1, 2, … for what was saved since. */
  version: z.number().int(),
  /** Saved after the approval: no reviewer has decided about it. */
  changedAfterApproval: z.boolean(),
  at: instant,
  filingId: z.number().int(),
  filingNumber: z.string(),
  scans: z.array(z.object({ scanId: z.number().int(), sha256: z.string() })),
});

export const resultNotice = z.object({
  id: z.number().int(),
  number: z.string(),
  title: z.string(),
  authorityCode: z.string(),
  state: z.enum(['draft', 'published']),
  createdAt: instant,
  publishedAt: instant.nullable(),
  announcementId: z.number().int().nullable(),
  filingIds: z.array(z.number().int()),
  lines: z.array(
    z.object({
      filingId: z.number().int(),
      name: z.string(),
      idNumberMasked: z.string(),
      employer: z.string(),
      specialty: z.string(),
      certificateNumber: z.string().nullable(),
    }),
  ),
});
export type ResultNotice = z.infer<typeof resultNotice>;

export const reviewApplicant = z.object({
  id: z.number().int(),
  name: z.string(),
  idNumberMasked: z.string(),
  mobileMasked: z.string(),
  emailMasked: z.string(),
  authorityCode: z.string(),
  employerName: z.string().nullable(),
  createdAt: instant,
});
export const reviewQualification = z.object({
  id: z.number().int(),
  name: z.string(),
  idNumberMasked: z.string(),
  certificateNumber: z.string(),
  managementNumber: z.string().nullable(),
  specialty: z.string(),
  issuedOn: isoDate,
  authorityCode: z.string(),
  claimed: z.boolean(),
});
export const reviewEducationRecord = z.object({
  id: z.number().int(),
  name: z.string(),
  idNumberMasked: z.string(),
  year: z.string(),
  category: z.string(),
  content: z.string(),
  provider: z.string(),
  hours: z.string(),
  startsOn: isoDate,
  endsOn: isoDate,
});
export const reviewAuthority = z.object({
  id: z.number().int(),
  code: z.string(),
  name: z.string(),
  nameEn: z.string(),
  kind: z.string(),
});
export const reviewAnnouncement = z.object({
  id: z.number().int(),
  title: z.string(),
  kind: z.string(),
  pinned: z.boolean(),
  publishedAt: instant.nullable(),
  authorityCode: z.string().nullable(),
});
export const reviewContact = z.object({
  id: z.number().int(),
  authorityCode: z.string(),
  office: z.string(),
  address: z.string(),
  telephone: z.string(),
  fax: z.string().nullable(),
  email: z.string().nullable(),
  officeHours: z.string(),
  website: z.string().nullable(),
  version: z.number().int(),
  changedAt: instant,
  changedBy: z.string().nullable().meta({ description: 'Who changed it last; null for the first card' }),
});
export const reviewer = z.object({
  id: z.number().int(),
  name: z.string(),
  username: z.string(),
  email: z.string(),
  role: roleSchema,
  authorityCode: z.string().nullable(),
  blocked: z.boolean(),
  claimed: z.number().int(),
  version: z.number().int(),
});
export const phrase = z.object({
  id: z.number().int(),
  kind: z.enum(['return', 'refuse', 'approve']),
  defectCode: z.string().nullable(),
  text: z.string(),
  sortOrder: z.number().int(),
});
export const reviewFilingRule = z.object({
  id: z.number().int(),
  key: z.string(),
  type: z.string(),
  version: z.number().int(),
  label: bilingual,
  inForce: z.boolean(),
  rule: z.looseObject({}),
});
export type ReviewFilingRule = z.infer<typeof reviewFilingRule>;
export const auditEvent = z.object({
  id: z.number().int(),
  at: instant,
  action: z.string(),
  actorId: z.number().int().nullable(),
  actorName: z.string(),
  actorRole: z.string(),
  subjectType: z.string(),
  subjectId: z.string(),
  authorityCode: z.string().nullable(),
  requestId: z.string().nullable(),
  details: z.looseObject({}),
});
export const job = z.object({
  id: z.string(),
  task: z.string(),
  state: z.enum(['waiting', 'running', 'retrying', 'dead']),
  attempts: z.number().int(),
  maxAttempts: z.number().int(),
  runAt: instant,
  createdAt: instant,
  lastError: z.string().nullable(),
});
