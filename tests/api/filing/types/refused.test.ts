import { randomUUID } from 'node:crypto';
import { listMyRegistrations, REFUSAL_GROUNDS, refuseFiling } from '@zaoce/domain';
import { call } from '../../../support/client';
import { approveThroughApi, claimThroughApi, readFiling } from '../../../support/journey';
import { startOffice, type Office } from '../../../support/office';
import { registeredApplicant } from '../../../support/registered';
import { demoEmployer } from '../../../support/sections';
import { send, staffToken, WALKS } from '../../../support/walks';

describe('decisions against the applicant, whatever the filing', () => {
  let office: Office;
  let reviewer: string;
  let ministry: string;
  beforeAll(async () => {
    office = await startOffice();
    reviewer = await staffToken(office, 'provincial-reviewer', '11');
    ministry = await staffToken(office, 'ministry-reviewer');
  });
  afterAll(() => office.stop());

  const refuse = (token: string, id: number, version: number, ground: string) =>
    call(office.url, refuseFiling, {
      token,
      params: { id },
      version,
      idempotencyKey: randomUUID(),
      body: { ground, text: '演示理由。' },
    });

  it.each([
    ['cancellation', WALKS.cancellation, 'R10'],
    ['employer change', WALKS['employer-change-within'], 'R02'],
    ['information change', WALKS['information-change'], 'R10'],
  ] as const)('%s is refused with its ground, and the register stays', async (_what, walk, ground) => {
    const applicant = await registeredApplicant(office);
    const { id } = await send(office, applicant, walk);
    const version = await claimThroughApi(office, reviewer, id);
    expect((await refuse(reviewer, id, version, 'R99')).code).toBe('rule-refused');
    const { data } = await refuse(reviewer, id, version, ground);
    expect(data).toMatchObject({ state: 'refused' });
    expect(await readFiling(office, applicant, id)).toMatchObject({
      state: 'refused',
      decision: { outcome: 'refused', ground, text: '演示理由。' },
    });
    const mine = await call(office.url, listMyRegistrations, { token: applicant.token });
    expect(mine.data).toMatchObject([{ state: 'live', employer: demoEmployer.name, version: 1 }]);
  });

  it('the ministry refuses at the second stage as the province does at the first', async () => {
    const applicant = await registeredApplicant(office);
    const { id } = await send(office, applicant, WALKS['reissue-seal']);
    await approveThroughApi(office, reviewer, id);
    const version = await claimThroughApi(office, ministry, id);
    expect((await refuse(ministry, id, version, 'R10')).data).toMatchObject({ state: 'refused' });
    expect((await readFiling(office, applicant, id)).stages).toMatchObject([
      { state: 'passed' },
      { state: 'refused', opinion: '演示理由。' },
    ]);
  });

  it('there are ten grounds, each in both languages', () => {
    expect(Object.keys(REFUSAL_GROUNDS)).toEqual(
      Array.from({ length: 10 }, (_, index) => `R${String(index + 1).padStart(2, '0')}`),
    );
    for (const { zh, en } of Object.values(REFUSAL_GROUNDS))
      expect(Math.min(zh.length, en.length)).toBeGreaterThan(5);
  });
});
