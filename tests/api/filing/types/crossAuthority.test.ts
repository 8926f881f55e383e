import { randomUUID } from 'node:crypto';
import {
  approveFiling,
  claimFiling,
  deleteScan,
  getCompleteness,
  listMyRegistrations,
  returnFiling,
  reviewGetFiling,
  updateFiling,
} from '@zaoce/domain';
import { call } from '../../../support/client';
import {
  approveThroughApi,
  claimThroughApi,
  readFiling,
  stampForm,
  submit,
  uploadEvidence,
} from '../../../support/journey';
import { startOffice, type Office } from '../../../support/office';
import { registeredApplicant, type RegisteredApplicant } from '../../../support/registered';
import { otherEmployer, begin, fill, send, staffToken, WALKS } from '../../../support/walks';

const CROSS = WALKS['employer-change-cross'];

describe('a change of employer across authorities', () => {
  let office: Office;
  let origin: string;
  let target: string;
  let elsewhere: string;
  beforeAll(async () => {
    office = await startOffice();
    origin = await staffToken(office, 'provincial-reviewer', '11');
    target = await staffToken(office, 'provincial-reviewer', '31');
    elsewhere = await staffToken(office, 'provincial-lead', '44');
  });
  afterAll(() => office.stop());

  const look = (token: string, id: number) => call(office.url, reviewGetFiling, { token, params: { id } });
  const claim = (token: string, id: number) =>
    call(office.url, claimFiling, { token, params: { id }, idempotencyKey: randomUUID() });
  const save = async (applicant: RegisteredApplicant, id: number, sections: object) =>
    call(office.url, updateFiling, {
      token: applicant.token,
      params: { id },
      version: (await readFiling(office, applicant, id)).version,
      body: { sections },
    });

  it('begins without a target: the route shows one stage, and what is missing is named', async () => {
    const applicant = await registeredApplicant(office);
    const draft = await begin(office, applicant, CROSS.body);
    expect(draft.stages.map(({ authorityCode }) => authorityCode)).toEqual(['11']);
    const { data } = await call(office.url, getCompleteness, {
      token: applicant.token,
      params: { id: draft.id },
    });
    expect(data.missing.map(({ path }) => path)).toContain('transfer.authorityCode');
    await save(applicant, draft.id, { transfer: { authorityCode: '31' } });
    const chosen = await readFiling(office, applicant, draft.id);
    expect(chosen.stages.map(({ authorityCode }) => authorityCode)).toEqual(['11', '31']);
    expect((await look(target, draft.id)).status).toBe(404);
  });

  it('is announced to the target, decided by the origin, then by the target, and moves there', async () => {
    const applicant = await registeredApplicant(office);
    const { id } = await send(office, applicant, CROSS);
    expect((await look(elsewhere, id)).status).toBe(404);

    const announced = await look(target, id);
    expect(announced.data).toMatchObject({ allowedActions: [], holderAuthorityCode: '11' });
    expect(announced.data.detail.stages).toMatchObject([{ state: 'current' }, { state: 'waiting' }]);
    expect((await claim(target, id)).code).toBe('not-allowed');

    await approveThroughApi(office, origin, id);
    expect((await claim(origin, id)).code).toBe('not-allowed');
    expect((await look(origin, id)).data).toMatchObject({ holderAuthorityCode: '31', allowedActions: [] });
    await approveThroughApi(office, target, id);

    expect(await readFiling(office, applicant, id)).toMatchObject({ state: 'effective' });
    const { data } = await call(office.url, listMyRegistrations, { token: applicant.token });
    expect(data).toMatchObject([
      { state: 'live', authorityCode: '31', employer: otherEmployer.name, validTo: applicant.validTo },
    ]);
    expect((await look(origin, id)).data).toMatchObject({ state: 'effective' });
    expect((await look(target, id)).data).toMatchObject({ state: 'effective' });
    // The next filing about it is the target's.
    expect((await begin(office, applicant, { type: 'cancellation' })).known.authorityCode).toBe('31');
  });

  it('returned by the target it starts again at the origin, with the target chosen then', async () => {
    const applicant = await registeredApplicant(office);
    const { id } = await send(office, applicant, CROSS);
    await approveThroughApi(office, origin, id);
    const version = await claimThroughApi(office, target, id);
    const returned = await call(office.url, returnFiling, {
      token: target,
      params: { id },
      version,
      idempotencyKey: randomUUID(),
      body: { reason: '新单位注册地在广东，请选择广东。' },
    });
    expect(returned.status).toBe(200);
    await save(applicant, id, { transfer: { authorityCode: '44' } });
    // Until it is sent in again the office that returned it sees what it returned.
    expect((await look(target, id)).data.detail.sections.transfer).toEqual({ authorityCode: '31' });
    expect((await look(elsewhere, id)).status).toBe(404);
    const old = (await readFiling(office, applicant, id)).scans.find(
      ({ kind }) => kind === 'application-form',
    );
    await call(office.url, deleteScan, { token: applicant.token, params: { id, scanId: old?.id ?? 0 } });
    await stampForm(office, applicant, id);
    const again = await submit(office, applicant, id);
    expect(again.stages).toMatchObject([
      { authorityCode: '11', state: 'current', decidedAt: null },
      { authorityCode: '44', state: 'waiting' },
    ]);
    expect((await look(elsewhere, id)).status).toBe(200);
    expect((await look(target, id)).status).toBe(404);
  });

  it('to the authority that has the registration already it is refused, with the right way', async () => {
    const applicant = await registeredApplicant(office);
    const { id } = await fill(office, applicant, CROSS);
    await save(applicant, id, { transfer: { authorityCode: '11' } });
    await stampForm(office, applicant, id);
    await expect(submit(office, applicant, id)).rejects.toThrow('employer-here');
  });

  it('to the employer of today it is refused', async () => {
    const applicant = await registeredApplicant(office);
    const { id } = await begin(office, applicant, WALKS['employer-change-within'].body);
    const { basic } = CROSS.sections(applicant);
    const same = { ...basic?.employer, contract: { kind: 'open-ended', startsOn: '2026-11-01' } };
    await save(applicant, id, { ...CROSS.sections(applicant), transfer: undefined, newEmployer: same });
    await uploadEvidence(office, applicant, id, CROSS.scans);
    await stampForm(office, applicant, id);
    await expect(submit(office, applicant, id)).rejects.toThrow('same-employer');
  });

  it('nothing is decided twice when both try at once', async () => {
    const applicant = await registeredApplicant(office);
    const { id } = await send(office, applicant, CROSS);
    const version = await claimThroughApi(office, origin, id);
    const approve = () =>
      call(office.url, approveFiling, {
        token: origin,
        params: { id },
        version,
        idempotencyKey: randomUUID(),
        body: {},
      });
    const codes = (await Promise.all([approve(), approve(), approve()])).map(({ code }) => code);
    expect(codes.filter((code) => code === null)).toHaveLength(1);
  });
});
