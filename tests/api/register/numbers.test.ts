import { parseCertificateNumber } from '@zaoce/domain';
import { inTransaction } from '@zaoce/platform';
import { allotNumbers } from '@zaoce/register';
import { atOnce } from '../../support/atOnce';
import { startOffice, type Office } from '../../support/office';
import { makePerson } from '../../support/people';
import { issue } from '../../support/registrations';

/*
 * How these tests fail without the lock, as seen: with the upsert of `allotNumbers` replaced by "read the last, add one,
 * write it", the first test got 13 different numbers of 200 and the second failed alike; the third still passed, because
 * `issueRegistration` holds its authority's lock. With that lock taken out too, the third broke on the unique index of
 * certificate numbers (23505) on its first collision.
 */
describe('numbers', () => {
  let office: Office;
  const holder = { ...makePerson(), applicantId: 0 };
  beforeAll(async () => {
    office = await startOffice();
  });
  afterAll(() => office.stop());

  const upTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1);
  const ascending = (numbers: number[]) => [...numbers].sort((a, b) => a - b);

  it('are distinct and without gaps when 200 transactions ask at once', async () => {
    const allotted = await atOnce(200, () =>
      inTransaction(office.strapi, (trx) => allotNumbers(trx, 'test/at-once')),
    );
    expect(ascending(allotted)).toEqual(upTo(200));
  });

  it('are given back by a transaction that fails', async () => {
    const attempts = await Promise.allSettled(
      upTo(100).map((attempt) =>
        inTransaction(office.strapi, async (trx) => {
          const number = await allotNumbers(trx, 'test/failing');
          if (attempt % 3 === 0) throw new Error('changed my mind');
          return number;
        }),
      ),
    );
    const kept = attempts.flatMap((attempt) => (attempt.status === 'fulfilled' ? attempt.value : []));
    expect(kept).toHaveLength(67);
    expect(ascending(kept)).toEqual(upTo(67));
  });

  it('of 200 registrations issued at once are 200 and gap-free', async () => {
    const now = new Date('2026-11-22T04:00:00Z');
    const issued = await atOnce(200, (index) =>
      // Another applicant each: a person has one live registration in a specialty.
      issue(office, { ...holder, applicantId: 500_000 + index }, {}, now),
    );
    const serials = issued.map(({ certificateNumber }) => {
      const parsed = parseCertificateNumber(certificateNumber);
      if (!parsed.ok) throw new Error(certificateNumber);
      expect(parsed.value).toMatchObject({
        grade: 2,
        specialtyCode: 1,
        year: 2026,
        province: '11',
        body: '00',
      });
      return parsed.value.serial;
    });
    expect(ascending(serials)).toEqual(upTo(200));
    expect(new Set(issued.map(({ sealNumber }) => sealNumber)).size).toBe(200);
    for (const { certificateNumber, sealNumber } of issued) {
      expect(sealNumber).toBe(`B${certificateNumber.slice(-14)}`);
    }
  });

  it('run separately for specialty, authority and year', async () => {
    const issueFor = (
      { applicantId, ...changes }: { applicantId: number; specialty?: string; authorityCode?: string },
      now: string,
    ) => issue(office, { ...holder, applicantId }, changes, new Date(now));
    const water = await issueFor({ applicantId: 600_001, specialty: 'water' }, '2026-11-22T04:00:00Z');
    const shanghai = await issueFor({ applicantId: 600_002, authorityCode: '31' }, '2026-11-22T04:00:00Z');
    // 31 December 16:00 UTC is New Year's Day in Shanghai.
    const nextYear = await issueFor({ applicantId: 600_003 }, '2026-12-31T16:00:00Z');
    expect([water, shanghai, nextYear].map(({ certificateNumber }) => certificateNumber)).toEqual([
      '建[造]23261100000001',
      '建[造]21263100000001',
      '建[造]21271100000001',
    ]);
    expect(nextYear).toMatchObject({ validFrom: '2027-01-01', validTo: '2030-12-31' });
  });
});
