import { randomUUID } from 'node:crypto';
import { approveFiling, listMyRegistrations, revokeDecision } from '@zaoce/domain';
import { call } from '../../../support/client';
import { approveThroughApi, claimThroughApi, readFiling } from '../../../support/journey';
import { startOffice, type Office } from '../../../support/office';
import { registeredApplicant } from '../../../support/registered';
import { send, staffToken, WALKS } from '../../../support/walks';

describe('a reissue after the loss of the seal', () => {
  let office: Office;
  const tokens: Record<string, string> = {};
  beforeAll(async () => {
    office = await startOffice();
    tokens.lead = await staffToken(office, 'provincial-lead', '11');
    tokens.reviewer = await staffToken(office, 'provincial-reviewer', '11');
    tokens.ministry = await staffToken(office, 'ministry-lead');
  });
  afterAll(() => office.stop());

  const revoke = (token: string, id: number, version: number) =>
    call(office.url, revokeDecision, {
      token,
      params: { id },
      version,
      idempotencyKey: randomUUID(),
      body: { reason: '漏看声明日期' },
    });

  it('voids both numbers; the new ones are the ministry’s', async () => {
    const applicant = await registeredApplicant(office);
    const { id } = await send(office, applicant, WALKS['reissue-seal']);
    await approveThroughApi(office, tokens.reviewer ?? '', id);
    const between = await call(office.url, listMyRegistrations, { token: applicant.token });
    expect(between.data).toMatchObject([{ certificateNumber: applicant.certificateNumber, state: 'live' }]);
    await approveThroughApi(office, tokens.ministry ?? '', id);
    const { data } = await call(office.url, listMyRegistrations, { token: applicant.token });
    expect(data.map(({ state }) => state).sort()).toEqual(['live', 'void']);
    const live = data.find(({ state }) => state === 'live');
    expect(live).toMatchObject({ validTo: applicant.validTo });
    expect(live?.certificateNumber).not.toBe(applicant.certificateNumber);
  });

  it('the province takes its approval back while the ministry has not taken it up, and decides anew', async () => {
    const applicant = await registeredApplicant(office);
    const { id } = await send(office, applicant, WALKS['reissue-seal']);
    await approveThroughApi(office, tokens.reviewer ?? '', id);
    const { version } = await readFiling(office, applicant, id);
    const byReviewer = await revoke(tokens.reviewer ?? '', id, version);
    expect([byReviewer.status, byReviewer.code]).toEqual([403, 'not-allowed']);
    const taken = await revoke(tokens.lead ?? '', id, version);
    expect(taken.data).toMatchObject({
      state: 'in-review',
      stageKey: 'first-review',
      holderAuthorityCode: '11',
    });
    expect((await readFiling(office, applicant, id)).stages).toMatchObject([
      { state: 'current', decidedAt: null, opinion: null },
      { state: 'waiting', enteredAt: null, dueOn: null },
    ]);
    const input = { params: { id }, idempotencyKey: randomUUID(), body: {} };
    await call(office.url, approveFiling, {
      ...input,
      token: tokens.lead ?? '',
      version: taken.data.version,
    });
    await claimThroughApi(office, tokens.ministry ?? '', id);
    const late = await revoke(tokens.lead ?? '', id, (await readFiling(office, applicant, id)).version);
    expect(late.code).toBe('not-allowed');
  });
});
