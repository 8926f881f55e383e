import { recordAudit, SYSTEM_ACTOR, verifyTrail } from '@zaoce/audit';
import { inTransaction } from '@zaoce/platform';
import { startOffice, type Office } from '../../support/office';

describe('the audit trail', () => {
  let office: Office;
  beforeAll(async () => {
    office = await startOffice();
  });
  afterAll(() => office.stop());

  const record = (authorityCode: string, n: number) =>
    inTransaction(office.strapi, (trx) =>
      recordAudit(trx, {
        action: 'seed.loaded',
        actor: SYSTEM_ACTOR,
        subject: { type: 'test', id: n },
        authorityCode,
        details: { n },
      }),
    );

  it('numbers concurrent entries of a chain without gaps and links them', async () => {
    await Promise.all(Array.from({ length: 40 }, (_, n) => record(n % 2 ? '11' : '31', n)));
    const rows: { chain: string; sequence: string }[] = await office.strapi.db
      .connection('audit_events')
      .where('subject_type', 'test')
      .orderBy(['chain', 'sequence']);
    expect(rows.filter((row) => row.chain === '11')).toHaveLength(20);
    expect(await verifyTrail(office.strapi)).toEqual([]);
  });

  it('leaves no entry behind when the change is rolled back', async () => {
    const attempt = inTransaction(office.strapi, async (trx) => {
      await recordAudit(trx, {
        action: 'seed.loaded',
        actor: SYSTEM_ACTOR,
        subject: { type: 'rolled-back', id: 1 },
        authorityCode: '11',
      });
      throw new Error('no');
    });
    await expect(attempt).rejects.toThrow('no');
    expect(await office.strapi.db.connection('audit_events').where('subject_type', 'rolled-back')).toEqual(
      [],
    );
  });

  it.each([
    ['update', `update audit_events set action = 'filing.approved'`],
    ['delete', 'delete from audit_events'],
    ['truncate', 'truncate audit_events'],
  ])('refuses %s', async (_, sql) => {
    await expect(office.strapi.db.connection.raw(sql)).rejects.toThrow('append-only');
  });

  it.each([
    ['changed', `update audit_events set details = '{"n": 99}' where chain = '11' and sequence = 2`],
    ['missing', `delete from audit_events where chain = '31' and sequence = 3`],
    [
      'head-differs',
      `delete from audit_events where chain = '31' and sequence = (select max(sequence) from audit_events where chain = '31')`,
    ],
  ])('shows an entry that was %s behind its back', async (fault, sql) => {
    const connection = office.strapi.db.connection;
    const tamper = connection.transaction(async (trx) => {
      await trx.raw('set local session_replication_role = replica');
      await trx.raw(sql);
      const faults = await verifyTrail({ ...office.strapi, db: { ...office.strapi.db, connection: trx } });
      expect(faults.map((one) => one.fault)).toContain(fault);
      throw new Error('put back');
    });
    await expect(tamper).rejects.toThrow('put back');
    expect(await verifyTrail(office.strapi)).toEqual([]);
  });
});
