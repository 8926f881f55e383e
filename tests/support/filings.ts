import type { FilingDetail, Role } from '@zaoce/domain';
import {
  claimFiling,
  createFiling,
  printForm,
  submitFiling,
  updateFiling,
  uploadScan,
  type Caller,
} from '@zaoce/filing';
import type { Actor } from '@zaoce/platform';
import sharp from 'sharp';
import { EVIDENCE_KINDS } from './journey';
import type { Office } from './office';
import { addApplicant, addStaff, makePerson, type Person, type QualificationOptions } from './people';
import { completeSections } from './sections';

/*
 * Filings in a given state, made by the office's own use cases without HTTP: for tests of what comes after.
 */

export interface TestFiler extends Person {
  userId: number;
  applicantId: number;
  caller: Caller;
}

/** A caller as an operation would make it. */
export function callerFor(office: Office, actor: Omit<Actor, 'sessionId'>, now = new Date()): Caller {
  return {
    strapi: office.strapi,
    actor: { ...actor, sessionId: 'test' },
    now,
    requestId: 'test-request',
    ip: '127.0.0.1',
  };
}

/** Somebody with an account and a qualification. */
export async function addFiler(
  office: Office,
  options: QualificationOptions = {},
  person = makePerson(),
): Promise<TestFiler> {
  const applicant = await addApplicant(office, options, person);
  const { userId, name } = applicant;
  return {
    ...applicant,
    caller: callerFor(office, { userId, name, role: 'applicant', authorityCode: null }),
  };
}

/** A member of staff as caller of use cases. */
export async function addReviewer(
  office: Office,
  role: Exclude<Role, 'applicant'>,
  authorityCode: string | null,
): Promise<Caller> {
  const { userId } = await addStaff(office, role, authorityCode);
  return callerFor(office, { userId, name: `演示审核员${userId}`, role, authorityCode });
}

/** A small picture with bytes of its own. */
export function smallPicture(seed: number, size = { width: 150, height: 210 }): Promise<Buffer> {
  const hex = (seed * 2_654_435_761) % 0xffffff;
  const background = `#${Math.floor(hex).toString(16).padStart(6, '0')}`;
  return sharp({ create: { ...size, channels: 3, background } })
    .jpeg()
    .toBuffer();
}

let pictures = 0;

/** Puts one small picture into a filing. */
export async function addScan(filer: TestFiler, filingId: number, kind: string) {
  pictures += 1;
  const bytes = await smallPicture(pictures);
  return uploadScan(filer.caller, filingId, kind, { fileName: `${kind}.jpg`, bytes });
}

/** A draft that lacks nothing but the printed and stamped form. */
export async function fillDraft(filer: TestFiler): Promise<FilingDetail> {
  const draft = await createFiling(filer.caller, { type: 'initial', specialty: 'civil' });
  const filled = await updateFiling(filer.caller, draft.id, draft.version, {
    sections: completeSections(filer),
  });
  for (const kind of EVIDENCE_KINDS) await addScan(filer, draft.id, kind);
  return filled;
}

/** Prints the form and uploads a page whose code cannot be read, as a bad scanner makes it. */
export async function stampDraft(filer: TestFiler, filingId: number): Promise<void> {
  await printForm(filer.caller, filingId);
  await addScan(filer, filingId, 'application-form');
}

/** A filing that has been sent in. */
export async function submitNew(filer: TestFiler): Promise<FilingDetail> {
  const { id, version } = await fillDraft(filer);
  await stampDraft(filer, id);
  return submitFiling(filer.caller, id, version);
}

/** The version after a reviewer took the filing. */
export async function claim(reviewer: Caller, filingId: number): Promise<number> {
  return (await claimFiling(reviewer, filingId)).version;
}

/** What a use case answers: `ok`, or the code of its refusal. */
export async function outcomeOf(work: Promise<unknown>): Promise<string> {
  return work.then(
    () => 'ok',
    (error: unknown) => {
      const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
      if (typeof code !== 'string') throw error;
      return code;
    },
  );
}
