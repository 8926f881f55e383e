import { randomUUID } from 'node:crypto';
import { indexIdNumber } from '@zaoce/account';
import {
  addDays,
  createFiling,
  creditCodeCheckCharacter,
  updateFiling,
  type FilingDetail,
  type SectionsDraft,
} from '@zaoce/domain';
import { lapseRegistrations } from '@zaoce/register';
import { inTransaction, insertRow } from '@zaoce/platform';
import { readFiling, stampForm, submit, succeed, uploadEvidence, type SignedInApplicant } from './journey';
import type { Office } from './office';
import { addStaff, signIn } from './people';
import { completeSections, daysAgo, demoEmployer } from './sections';

/*
 * What each kind of filing about a registration asks for, so that a test can walk it over the public API.
 */

/** A filing of one kind: how it is begun, what is written into it, which scans it needs beside the form. */
export interface Walk {
  body: Record<string, unknown>;
  sections: (applicant: SignedInApplicant) => SectionsDraft;
  scans: readonly string[];
}

const NEW_BODY = '91310115MAXC00002';

/** Another plainly fictitious employer, with a valid credit code. */
export const otherEmployer = {
  ...demoEmployer,
  name: '测试建设工程咨询有限公司',
  creditCode: NEW_BODY + creditCodeCheckCharacter(NEW_BODY),
  legalRepresentative: '演示丁',
} as const;

function education(): SectionsDraft['education'] {
  const course = { year: daysAgo(200).slice(0, 4), startsOn: daysAgo(210), endsOn: daysAgo(200) } as const;
  return (['compulsory', 'elective'] as const).map((category) => ({
    ...course,
    category,
    content: '工程量清单计价标准',
    mode: 'online',
    provider: '演示协会',
    hours: '60',
  }));
}

const employerChangeSections = (applicant: SignedInApplicant): SectionsDraft => ({
  basic: completeSections(applicant).basic,
  release: { contractEndedOn: daysAgo(20), reason: 'resigned' },
  newEmployer: { ...otherEmployer, contract: { kind: 'open-ended', startsOn: daysAgo(10) } },
});

export const WALKS = {
  renewal: {
    body: { type: 'renewal' },
    sections: (applicant) => ({ ...completeSections(applicant), education: education() }),
    scans: ['labour-contract', 'education-proof'],
  },
  'information-change': {
    body: { type: 'information-change' },
    sections: () => ({ information: { employerName: '演示工程造价咨询股份有限公司' } }),
    scans: ['change-proof', 'employer-licence'],
  },
  'employer-change-within': {
    body: { type: 'employer-change', scope: 'within' },
    sections: employerChangeSections,
    scans: ['labour-contract', 'termination-proof'],
  },
  'employer-change-cross': {
    body: { type: 'employer-change', scope: 'cross' },
    sections: (applicant) => ({
      ...employerChangeSections(applicant),
      transfer: { authorityCode: '31' },
    }),
    scans: ['labour-contract', 'termination-proof'],
  },
  cancellation: {
    body: { type: 'cancellation' },
    sections: () => ({ cancellation: { reason: 'no-longer-practising' } }),
    scans: [],
  },
  'reissue-certificate': {
    body: { type: 'reissue', lost: 'certificate' },
    sections: lossSections,
    scans: ['loss-statement', 'photo'],
  },
  'reissue-seal': {
    body: { type: 'reissue', lost: 'seal' },
    sections: lossSections,
    scans: ['loss-statement', 'photo', 'registration-certificate'],
  },
} as const satisfies Record<string, Walk>;

function lossSections(): SectionsDraft {
  return {
    loss: {
      lostOn: daysAgo(30),
      circumstances: '搬迁办公室时遗失，多方查找未果。',
      statementPublishedIn: '演示日报',
      statementPublishedOn: daysAgo(15),
    },
  };
}

/** A draft with nothing written into it. */
export async function begin(
  office: Office,
  applicant: SignedInApplicant,
  body: Walk['body'],
): Promise<FilingDetail> {
  const { data } = await succeed(office, createFiling, {
    token: applicant.token,
    idempotencyKey: randomUUID(),
    body,
  });
  return data;
}

/** A draft of a kind with everything in it but the stamped form. */
export async function fill(
  office: Office,
  applicant: SignedInApplicant,
  { body, sections, scans }: Walk,
): Promise<FilingDetail> {
  const { id, version } = await begin(office, applicant, body);
  await succeed(office, updateFiling, {
    token: applicant.token,
    params: { id },
    version,
    body: { sections: sections(applicant) },
  });
  await uploadEvidence(office, applicant, id, scans);
  return readFiling(office, applicant, id);
}

/** A filing of a kind that has been sent in. */
export async function send(office: Office, applicant: SignedInApplicant, walk: Walk): Promise<FilingDetail> {
  const { id } = await fill(office, applicant, walk);
  await stampForm(office, applicant, id);
  return submit(office, applicant, id);
}

/** Answers every item of a return in words, changing nothing. */
export async function answerAll(office: Office, applicant: SignedInApplicant, id: number): Promise<void> {
  const { version, returnItems } = await readFiling(office, applicant, id);
  const answers = returnItems
    .filter(({ state }) => state === 'open')
    .map((item) => ({ itemId: item.id, answer: '已核对，无误。' }));
  await succeed(office, updateFiling, { token: applicant.token, params: { id }, version, body: { answers } });
}

/** A course that the association reported for somebody, which ended on a day. */
export async function addCourse(
  office: Office,
  { idNumber, name }: SignedInApplicant,
  endsOn: string,
): Promise<void> {
  const course = {
    id_number_index: indexIdNumber(idNumber),
    name,
    id_number_masked: '',
    authority_code: '11',
    year: endsOn.slice(0, 4),
    starts_on: endsOn,
    ends_on: endsOn,
    category: 'compulsory',
    content: '工程量清单计价标准',
    mode: 'online',
    provider: '演示协会',
    hours: '8',
    external_id: null,
  };
  await inTransaction(office.strapi, (trx) => insertRow(trx, 'education_records', course, new Date()));
}

/** Runs the nightly job as on the day after the end of a validity. */
export async function lapse(office: Office, validTo: string): Promise<void> {
  await lapseRegistrations(office.strapi, new Date(`${addDays(validTo, 1)}T01:00:00+08:00`));
}

/** Somebody of the office, signed in. */
export async function staffToken(
  office: Office,
  role: Parameters<typeof addStaff>[1],
  authorityCode: string | null = null,
): Promise<string> {
  const { username, password } = await addStaff(office, role, authorityCode);
  return (await signIn(office, username, password)).token;
}
