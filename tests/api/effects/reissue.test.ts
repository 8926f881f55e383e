import { listVoidNumbers, numberDigits } from '@zaoce/domain';
import { call } from '../../support/client';
import { addDeciders, carryThrough, recordsOf, type Deciders } from '../../support/effects';
import { startOffice, type Office } from '../../support/office';
import { registeredApplicant } from '../../support/registered';
import { demoEmployer } from '../../support/sections';
import { WALKS, type Walk } from '../../support/walks';

describe('a reissue in the register', () => {
  let office: Office;
  let deciders: Deciders;
  let records: ReturnType<typeof recordsOf>;
  beforeAll(async () => {
    office = await startOffice();
    deciders = await addDeciders(office);
    records = recordsOf(office);
  });
  afterAll(() => office.stop());

  it('of a lost certificate keeps the numbers and counts the print', async () => {
    const holder = await registeredApplicant(office);
    await carryThrough(office, holder, WALKS['reissue-certificate'], [deciders.home]);
    expect(await records.row(holder.registrationId)).toMatchObject({
      state: 'live',
      certificate_number: holder.certificateNumber,
      seal_number: holder.sealNumber,
      reprints: 1,
      valid_to: holder.validTo,
    });
    expect(await records.changes(holder.registrationId)).toEqual([['reprints', '0', '1']]);
    expect(await records.acts(holder.registrationId)).toEqual(['issued', 'reprinted']);
    const { data } = await call(office.url, listVoidNumbers, { query: { q: holder.certificateNumber } });
    expect(data).toEqual([]);
  });

  const both: Walk = {
    ...WALKS['reissue-seal'],
    body: { type: 'reissue', lost: 'both' },
    scans: ['loss-statement', 'photo'],
  };
  it.each([
    ['a lost seal', WALKS['reissue-seal']],
    ['both lost', both],
  ])('of %s voids both numbers for ever; new ones take over with the same end', async (_, walk) => {
    const holder = await registeredApplicant(office);
    const filingId = await carryThrough(office, holder, walk, [deciders.home, deciders.ministry]);
    const old = await records.row(holder.registrationId);
    const next = await records.row(old.replaced_by_id);
    expect(old).toMatchObject({ state: 'void', ended_on: expect.any(String), end_reason: 'lost' });
    expect(next).toMatchObject({
      state: 'live',
      filing_id: filingId,
      valid_from: old.valid_from,
      valid_to: holder.validTo,
      employer_name: demoEmployer.name,
      verification_code: expect.not.stringMatching(`^${old.verification_code}$`),
    });
    expect(next.certificate_number).not.toBe(holder.certificateNumber);
    expect(next.seal_number).toBe(`B${numberDigits(next.certificate_number)}`);
    expect(await records.acts(old.id)).toEqual(['issued', 'voided']);
    expect(await records.acts(next.id)).toEqual(['reissued']);
    expect(await records.changes(next.id)).toEqual([
      ['certificateNumber', holder.certificateNumber, next.certificate_number],
      ['sealNumber', holder.sealNumber, next.seal_number],
    ]);
    const { data } = await call(office.url, listVoidNumbers, { query: { q: holder.sealNumber } });
    expect(data).toMatchObject([{ reason: 'lost', replaced: true }]);
    expect(JSON.stringify(data)).not.toContain(next.certificate_number);
    expect((await records.mails(holder.email)).at(-1)).toBe('filing-effective');
  });
});
