import { randomUUID } from 'node:crypto';
import { approveFiling, bulkDecide, refuseFiling } from '@zaoce/domain';
import { call } from '../../../support/client';
import { claimThroughApi, readFiling, stampForm, submit } from '../../../support/journey';
import { startOffice, type Office } from '../../../support/office';
import { registeredApplicant, registerToo } from '../../../support/registered';
import { begin, fill, lapse, send, staffToken, WALKS } from '../../../support/walks';

describe('when the register changes under a filing', () => {
  let office: Office;
  let reviewer: string;
  beforeAll(async () => {
    office = await startOffice();
    reviewer = await staffToken(office, 'provincial-reviewer', '11');
  });
  afterAll(() => office.stop());

  const filingRow = (id: number) =>
    office.strapi.db.connection('filings').where({ id }).first('state', 'version', 'decision');

  it('a submission is asked again: the registration has lapsed since the draft', async () => {
    const applicant = await registeredApplicant(office, { daysLeft: 200 });
    const { id } = await fill(office, applicant, WALKS['employer-change-within']);
    await stampForm(office, applicant, id);
    await lapse(office, applicant.validTo);
    await expect(submit(office, applicant, id)).rejects.toThrow('registration-ended');
    expect((await readFiling(office, applicant, id)).state).toBe('draft');
  });

  it('an approval is refused with what changed, and nothing is written; a refusal is still possible', async () => {
    const applicant = await registeredApplicant(office, { daysLeft: 300 });
    const { id } = await send(office, applicant, WALKS['employer-change-within']);
    const version = await claimThroughApi(office, reviewer, id);
    await lapse(office, applicant.validTo);
    const before = await filingRow(id);
    const input = { token: reviewer, params: { id }, version, idempotencyKey: randomUUID() };
    const reply = await call(office.url, approveFiling, { ...input, body: {} });
    expect([reply.status, reply.code]).toEqual([409, 'registration-changed']);
    expect(reply.issues.map(({ path }) => path)).toEqual(['known.registration.state']);
    expect(await filingRow(id)).toEqual(before);

    const bulk = await call(office.url, bulkDecide, {
      token: reviewer,
      idempotencyKey: randomUUID(),
      body: { action: 'approve', ids: [id] },
    });
    expect(bulk.data.rows).toMatchObject([{ id, ok: false }]);

    const refused = await call(office.url, refuseFiling, {
      ...input,
      idempotencyKey: randomUUID(),
      body: { ground: 'R10', text: '注册已失效。' },
    });
    expect(refused.data).toMatchObject({ state: 'refused' });
  });

  it('with several registrations it asks which; each keeps its own date', async () => {
    const applicant = await registeredApplicant(office, { daysLeft: 60 });
    const other = await registerToo(office, applicant, { specialty: 'water', daysLeft: 700 });
    await expect(begin(office, applicant, { type: 'cancellation' })).rejects.toThrow('registrationId');
    await expect(begin(office, applicant, { type: 'cancellation', registrationId: 999_999 })).rejects.toThrow(
      'no-registration',
    );
    const renewal = await begin(office, applicant, { type: 'renewal' });
    expect(renewal).toMatchObject({ specialty: 'civil', registrationId: applicant.registrationId });
    await office.strapi.db.connection('filings').where({ id: renewal.id }).update({ state: 'deleted' });
    const chosen = await begin(office, applicant, {
      type: 'cancellation',
      registrationId: other.registrationId,
    });
    expect(chosen).toMatchObject({ specialty: 'water', registrationId: other.registrationId });
  });

  it('nobody begins a filing about another person’s registration', async () => {
    const [mine, theirs] = [await registeredApplicant(office), await registeredApplicant(office)];
    await expect(
      begin(office, mine, { type: 'cancellation', registrationId: theirs.registrationId }),
    ).rejects.toThrow('no-registration');
  });
});
