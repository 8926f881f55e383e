import { randomUUID } from 'node:crypto';
import { getChecks, returnFiling, reviewGetFiling } from '@zaoce/domain';
import { fromJson } from '@zaoce/platform';
import { call } from '../../../support/client';
import { claimThroughApi, fileThroughApi, signedInApplicant, submit } from '../../../support/journey';
import { startOffice, type Office } from '../../../support/office';
import { registeredApplicant } from '../../../support/registered';
import { answerAll, send, staffToken, WALKS } from '../../../support/walks';

describe('a second return', () => {
  let office: Office;
  let reviewer: string;
  beforeAll(async () => {
    office = await startOffice();
    reviewer = await staffToken(office, 'provincial-reviewer', '11');
  });
  afterAll(() => office.stop());

  const giveBack = async (id: number, path: string, acknowledgeRepeated = false) =>
    call(office.url, returnFiling, {
      token: reviewer,
      params: { id },
      version: await claimThroughApi(office, reviewer, id),
      idempotencyKey: randomUUID(),
      body: {
        reason: '请补正。',
        items: [{ path, defectCode: 'D11', text: '请核对。' }],
        ...(acknowledgeRepeated && { acknowledgeRepeated }),
      },
    });

  it('for something visible before is warned of and recorded; the checks remember what was named', async () => {
    const applicant = await registeredApplicant(office);
    const { id } = await send(office, applicant, WALKS['employer-change-within']);
    expect((await giveBack(id, 'release.contractEndedOn')).status).toBe(200);
    await answerAll(office, applicant, id);
    await submit(office, applicant, id);

    const checks = await call(office.url, getChecks, { token: reviewer, params: { id } });
    expect(checks.data.find(({ key }) => key === 'earlier-remarks')).toMatchObject({
      level: 'amber',
      paths: ['release.contractEndedOn'],
    });
    const warned = await giveBack(id, 'newEmployer.address');
    expect([warned.code, warned.issues[0]?.code]).toEqual(['rule-refused', 'repeated-item']);
    expect((await giveBack(id, 'newEmployer.address', true)).status).toBe(200);
    const event: { payload: unknown } | undefined = await office.strapi.db
      .connection('filing_events')
      .where({ filing_id: id, action: 'returned' })
      .orderBy('sequence', 'desc')
      .first('payload');
    expect(fromJson(event?.payload, {})).toMatchObject({ repeated: ['newEmployer.address'] });
  });

  it('checks of an initial filing and of one about a registration look at different things', async () => {
    const keysOf = async (id: number) =>
      (await call(office.url, reviewGetFiling, { token: reviewer, params: { id } })).data.checks.map(
        ({ key }) => key,
      );
    const initial = await fileThroughApi(office, await signedInApplicant(office));
    expect(await keysOf(initial.id)).toEqual(expect.arrayContaining(['qualification', 'specialty']));
    const { id } = await send(office, await registeredApplicant(office), WALKS['employer-change-within']);
    const keys = await keysOf(id);
    expect(keys).toEqual(expect.arrayContaining(['registration', 'new-employer', 'release', 'contract']));
    expect(keys).not.toContain('qualification');
  });
});
