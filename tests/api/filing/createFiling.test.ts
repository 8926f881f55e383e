import { randomUUID } from 'node:crypto';
import {
  createFiling,
  deleteFiling,
  getEligibility,
  getFiling,
  listFilings,
  parseFilingNumber,
} from '@zaoce/domain';
import { inTransaction, insertRow } from '@zaoce/platform';
import { indexIdNumber } from '@zaoce/account';
import { call } from '../../support/client';
import { signedInApplicant, startDraft, type SignedInApplicant } from '../../support/journey';
import { startOffice, type Office } from '../../support/office';
import { addQualification } from '../../support/people';
import { issue } from '../../support/registrations';

describe('POST /filings', () => {
  let office: Office;
  beforeAll(async () => {
    office = await startOffice();
  });
  afterAll(() => office.stop());

  const create = (applicant: SignedInApplicant, body: Record<string, unknown>, idempotencyKey?: string) =>
    call(office.url, createFiling, {
      token: applicant.token,
      body,
      ...(idempotencyKey && { idempotencyKey }),
    });

  it('begins with what the office knows', async () => {
    const applicant = await signedInApplicant(office, { authorityCode: '31' });
    await inTransaction(office.strapi, (trx) =>
      insertRow(
        trx,
        'education_records',
        {
          id_number_index: indexIdNumber(applicant.idNumber),
          name: applicant.name,
          id_number_masked: '',
          authority_code: '31',
          year: '2026',
          starts_on: '2026-05-01',
          ends_on: '2026-05-02',
          category: 'compulsory',
          content: '工程量清单计价标准',
          mode: 'online',
          provider: '演示协会',
          hours: '8',
          external_id: null,
        },
        new Date(),
      ),
    );
    const { status, data, headers } = await create(applicant, { type: 'initial' });
    expect(status).toBe(201);
    expect(headers.get('etag')).toBe('"1"');
    expect(data).toMatchObject({
      type: 'initial',
      specialty: 'civil',
      state: 'draft',
      round: 0,
      version: 1,
      known: { name: applicant.name, authorityCode: '31', qualificationNumber: applicant.certificateNumber },
      allowedActions: ['edit', 'submit', 'delete'],
      form: { printedHash: null, stale: false },
    });
    expect(data.sections.basic).toMatchObject({ mobile: applicant.mobile, email: applicant.email });
    expect(data.sections.education).toMatchObject([{ source: 'association', hours: '8', year: '2026' }]);
    expect(parseFilingNumber(data.number)).toMatchObject({
      ok: true,
      value: { prefix: 'IN', authorityCode: '31' },
    });
    expect(data.known.idNumberMasked).not.toContain(applicant.idNumber.slice(6, 14));
  });

  it('numbers follow each other without a gap, per authority and year', async () => {
    const numbers: number[] = [];
    for (let n = 0; n < 3; n += 1) {
      const { data } = await create(await signedInApplicant(office, { authorityCode: '44' }), {
        type: 'initial',
      });
      const parsed = parseFilingNumber(data.number);
      numbers.push(parsed.ok ? parsed.value.serial : 0);
    }
    expect(numbers).toEqual([1, 2, 3]);
  });

  it('is refused with the number of the open filing; after that one is deleted it is not', async () => {
    const applicant = await signedInApplicant(office);
    const draft = await startDraft(office, applicant);
    const second = await create(applicant, { type: 'initial' });
    expect([second.status, second.code]).toEqual([409, 'open-filing-exists']);
    expect(second.message).toContain(draft.number);
    const params = { id: draft.id };
    await call(office.url, deleteFiling, { token: applicant.token, params, version: draft.version });
    expect((await call(office.url, getFiling, { token: applicant.token, params })).status).toBe(404);
    expect((await create(applicant, { type: 'initial' })).status).toBe(201);
    const list = await call(office.url, listFilings, { token: applicant.token });
    expect(list.data).toHaveLength(1);
    expect(list.meta).toEqual({ pagination: { page: 1, pageSize: 25, pageCount: 1, total: 1 } });
  });

  it('the same key gives the same filing, for another request it is refused', async () => {
    const applicant = await signedInApplicant(office);
    const key = randomUUID();
    const body = { type: 'initial', specialty: 'civil' };
    const replies = await Promise.all([1, 2, 3].map(() => create(applicant, body, key)));
    expect(replies.map((reply) => reply.status)).toEqual([201, 201, 201]);
    expect(new Set(replies.map((reply) => reply.data.id)).size).toBe(1);
    const reused = await create(applicant, { type: 'initial', specialty: 'water' }, key);
    expect([reused.status, reused.code]).toEqual([409, 'idempotency-key-reused']);
  });

  it('asks for the specialty when there are two, and takes none without a qualification', async () => {
    const applicant = await signedInApplicant(office);
    const qualificationId = await addQualification(office, applicant, {
      specialty: 'installation',
      certificateNumber: `${applicant.certificateNumber}-2`,
    });
    await office.strapi.db
      .connection('qualifications')
      .where({ id: qualificationId })
      .update({ applicant_id: applicant.applicantId });
    const open = await create(applicant, { type: 'initial' });
    expect([open.status, open.issues]).toEqual([
      422,
      [expect.objectContaining({ path: 'specialty', code: 'required' })],
    ]);
    const foreign = await create(applicant, { type: 'initial', specialty: 'water' });
    expect([foreign.code, foreign.issues[0]?.code]).toEqual(['not-eligible', 'no-qualification']);
    expect((await create(applicant, { type: 'initial', specialty: 'installation' })).status).toBe(201);
  });

  it('is refused with the reason to whom the rule does not admit', async () => {
    const applicant = await signedInApplicant(office);
    await issue(office, applicant);
    const registered = await create(applicant, { type: 'initial' });
    expect([registered.status, registered.issues.map((one) => one.code)]).toEqual([
      422,
      ['already-registered'],
    ]);
    const unknown = await create(applicant, { type: 'dance' });
    expect([unknown.status, unknown.issues[0]?.path]).toEqual([422, 'type']);
    const { data } = await call(office.url, getEligibility, { token: applicant.token });
    const initial = data.find((one) => one.type === 'initial');
    expect(initial).toMatchObject({
      allowed: false,
      reasons: [{ code: 'already-registered' }],
      specialties: [],
      registrationIds: [],
    });
  });

  it('about a registration it begins at the authority that keeps it, with what the register holds', async () => {
    const applicant = await signedInApplicant(office, { authorityCode: '44' });
    const registered = await issue(office, applicant, { authorityCode: '31' });
    const { data } = await create(applicant, { type: 'cancellation' });
    expect(data).toMatchObject({
      registrationId: registered.id,
      specialty: 'civil',
      known: { authorityCode: '31', registration: { certificateNumber: registered.certificateNumber } },
      stages: [{ authorityCode: '31' }],
    });
  });
});
