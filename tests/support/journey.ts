import { randomUUID } from 'node:crypto';
import {
  acceptPrivacyNotice,
  approveFiling,
  claimFiling,
  createFiling,
  createResultNotice,
  getFiling,
  printApplicationForm,
  publishResultNotice,
  submitFiling,
  updateFiling,
  uploadScan,
  type FilingDetail,
  type Operation,
  type SectionsDraft,
} from '@zaoce/domain';
import { call, type CallInput, type Reply } from './client';
import type { Office } from './office';
import { addApplicant, makePerson, signIn, type Person, type QualificationOptions } from './people';
import { paperScan, portrait, stampedForm } from './pictures';
import { completeSections } from './sections';

/*
 * The way of an initial filing over the public API, step by step, for tests that need somebody who is already there.
 */

export interface SignedInApplicant extends Person {
  userId: number;
  applicantId: number;
  token: string;
}

/** Scans that an initial filing always needs, the stamped form aside. */
export const EVIDENCE_KINDS = [
  'photo',
  'id-card',
  'qualification-certificate',
  'labour-contract',
  'employer-licence',
] as const;

/** Calls an operation that must go well. @throws Error with the refusal */
export async function succeed<O extends Operation>(
  office: Office,
  operation: O,
  input: CallInput<O>,
): Promise<Reply<O>> {
  const reply = await call(office.url, operation, input);
  if (reply.status >= 400) {
    throw new Error(
      `${operation.id} answered ${reply.status} ${reply.code}: ${JSON.stringify(reply.issues)}`,
    );
  }
  return reply;
}

/** Somebody with an account, signed in, who has read the privacy notice. */
export async function signedInApplicant(
  office: Office,
  options: QualificationOptions = {},
  person = makePerson(),
): Promise<SignedInApplicant> {
  const applicant = await addApplicant(office, options, person);
  const { token } = await signIn(office, applicant.idNumber, applicant.password);
  await succeed(office, acceptPrivacyNotice, { token, body: { version: '2026-11' } });
  return { ...applicant, token };
}

/** A draft of type `initial`, still empty. */
export async function startDraft(office: Office, applicant: SignedInApplicant): Promise<FilingDetail> {
  const { data } = await succeed(office, createFiling, {
    token: applicant.token,
    idempotencyKey: randomUUID(),
    body: { type: 'initial', specialty: 'civil' },
  });
  return data;
}

/** Replaces sections of a draft. */
export async function fillSections(
  office: Office,
  applicant: SignedInApplicant,
  filing: FilingDetail,
  sections: SectionsDraft = completeSections(applicant),
): Promise<FilingDetail> {
  const { data } = await succeed(office, updateFiling, {
    token: applicant.token,
    params: { id: filing.id },
    version: filing.version,
    body: { sections },
  });
  return data;
}

/** As good a scan as any to whoever does not read it, and quickly made. */
const SMALL = { width: 620, height: 877 };

/** Uploads one picture of each kind of evidence; every person's pictures are his own. */
export async function uploadEvidence(
  office: Office,
  applicant: SignedInApplicant,
  filingId: number,
  kinds: readonly string[] = EVIDENCE_KINDS,
): Promise<void> {
  for (const kind of kinds) {
    const title = `${kind} ${applicant.certificateNumber}`;
    const bytes =
      kind === 'photo' ? await portrait(applicant.applicantId % 360) : await paperScan(title, SMALL);
    await uploadPicture(office, applicant, filingId, kind, bytes);
  }
}

/** Uploads one picture as a scan of a kind. */
export async function uploadPicture(
  office: Office,
  applicant: SignedInApplicant,
  filingId: number,
  kind: string,
  bytes: Buffer,
): Promise<void> {
  await succeed(office, uploadScan, {
    token: applicant.token,
    params: { id: filingId },
    body: { kind },
    file: { bytes, name: `${kind}.jpg` },
  });
}

let stamped = 0;

/** Prints the application form and uploads a page whose code a bad scanner has made unreadable: enough to submit. */
export async function stampForm(
  office: Office,
  applicant: SignedInApplicant,
  filingId: number,
): Promise<void> {
  await succeed(office, printApplicationForm, { token: applicant.token, params: { id: filingId } });
  stamped += 1;
  const page = await paperScan(`application-form ${stamped}`, SMALL);
  await uploadPicture(office, applicant, filingId, 'application-form', page);
}

/** Prints the application form, has it stamped, and uploads what comes back, its code readable. */
export async function stampPrintedForm(
  office: Office,
  applicant: SignedInApplicant,
  filingId: number,
): Promise<void> {
  const { bytes } = await succeed(office, printApplicationForm, {
    token: applicant.token,
    params: { id: filingId },
  });
  await uploadPicture(office, applicant, filingId, 'application-form', await stampedForm(bytes));
}

/** The filing as its applicant sees it now. */
export async function readFiling(
  office: Office,
  applicant: SignedInApplicant,
  filingId: number,
): Promise<FilingDetail> {
  const { data } = await succeed(office, getFiling, { token: applicant.token, params: { id: filingId } });
  return data;
}

/** Sends the filing in, in the version it has now. */
export async function submit(
  office: Office,
  applicant: SignedInApplicant,
  filingId: number,
): Promise<FilingDetail> {
  const { version } = await readFiling(office, applicant, filingId);
  const { data } = await succeed(office, submitFiling, {
    token: applicant.token,
    params: { id: filingId },
    version,
    idempotencyKey: randomUUID(),
  });
  return data;
}

/** A draft with everything in it but the stamped form. */
export async function fullDraft(office: Office, applicant: SignedInApplicant): Promise<FilingDetail> {
  const filing = await startDraft(office, applicant);
  await fillSections(office, applicant, filing);
  await uploadEvidence(office, applicant, filing.id);
  return readFiling(office, applicant, filing.id);
}

/** A filing that has been sent in. */
export async function fileThroughApi(office: Office, applicant: SignedInApplicant): Promise<FilingDetail> {
  const { id } = await fullDraft(office, applicant);
  await stampForm(office, applicant, id);
  return submit(office, applicant, id);
}

/** Claims a filing; answers its version. */
export async function claimThroughApi(office: Office, token: string, filingId: number): Promise<number> {
  const { data } = await succeed(office, claimFiling, {
    token,
    params: { id: filingId },
    idempotencyKey: randomUUID(),
  });
  return data.version;
}

/** Claims and approves a filing. */
export async function approveThroughApi(office: Office, token: string, filingId: number): Promise<void> {
  const version = await claimThroughApi(office, token, filingId);
  await succeed(office, approveFiling, {
    token,
    params: { id: filingId },
    version,
    idempotencyKey: randomUUID(),
    body: {},
  });
}

/** Publishes approved filings in one result notice, with which their registrations take effect; answers its id. */
export async function publishThroughApi(office: Office, token: string, filingIds: number[]): Promise<number> {
  const { data } = await succeed(office, createResultNotice, {
    token,
    idempotencyKey: randomUUID(),
    body: { filingIds },
  });
  await succeed(office, publishResultNotice, {
    token,
    params: { id: data.id },
    idempotencyKey: randomUUID(),
  });
  return data.id;
}
