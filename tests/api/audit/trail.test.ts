import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import {
  AUDIT_STEPS,
  anchorOf,
  recordAudit,
  secureTrail,
  SYSTEM_ACTOR,
  TRAIL_OWNER,
  verifyTrail,
  walkTrail,
  type Anchor,
  type TrailFault,
} from '@zaoce/audit';
import { applyPendingSteps, inTransaction } from '@zaoce/platform';
import { knex, type Knex } from 'knex';
import { maintenanceUrl } from '../../support/environment';
import { startOffice, type Office } from '../../support/office';

const root = path.resolve(__dirname, '..', '..', '..');

const APP_ROLE = `zaoce_app_${process.pid}`;

/** What whoever owns the server may do: triggers and constraints do not hold him. */
const BEHIND_ITS_BACK = 'set local session_replication_role = replica';
const LAST = `(select max(sequence) from audit_events where chain = '31')`;

describe('the audit trail', () => {
  let office: Office;
  let folder: string;
  const db = (): Knex => office.strapi.db.connection;

  beforeAll(async () => {
    office = await startOffice();
    folder = mkdtempSync(path.join(tmpdir(), 'zaoce-trail-'));
    await Promise.all(Array.from({ length: 40 }, (_, n) => record(n % 2 ? '11' : '31', n)));
  });
  afterAll(async () => {
    await office.stop();
    const server = knex({ client: 'pg', connection: maintenanceUrl() });
    await server.raw('drop role if exists ??', [APP_ROLE]);
    await server.destroy();
    rmSync(folder, { recursive: true, force: true });
  });

  const record = (authorityCode: string, n: number) =>
    inTransaction(office.strapi, (trx) =>
      recordAudit(trx, {
        action: 'seed.loaded',
        actor: SYSTEM_ACTOR,
        subject: { type: 'test', id: n },
        authorityCode,
        details: { n, note: '换行\n与·间隔号' },
      }),
    );

  const anchorNow = async (): Promise<Anchor> => anchorOf(await walkTrail(db()), new Date());

  /** Lets somebody change the trail, looks at what is found, and puts everything back. */
  async function tamper(
    sql: string | string[],
    look: (trx: Knex.Transaction) => Promise<TrailFault[]>,
  ): Promise<string[]> {
    let found: TrailFault[] = [];
    const attempt = db().transaction(async (trx) => {
      await trx.raw(BEHIND_ITS_BACK);
      for (const statement of [sql].flat()) await trx.raw(statement);
      found = await look(trx);
      throw new Error('put back');
    });
    await expect(attempt).rejects.toThrow('put back');
    return found.map(({ fault, chain, sequence }) => `${fault} ${chain} ${sequence}`);
  }

  const walk = (anchor?: Anchor) => async (trx: Knex.Transaction) => {
    const faults: TrailFault[] = [];
    const onFault = (fault: TrailFault) => faults.push(fault);
    await walkTrail(trx, anchor ? { against: anchor, onFault } : { onFault });
    return faults;
  };

  it('numbers concurrent entries of a chain without gaps and links them', async () => {
    const rows: { chain: string }[] = await db()('audit_events').where('subject_type', 'test');
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
    expect(await db()('audit_events').where('subject_type', 'rolled-back')).toEqual([]);
  });

  it.each([
    ['update', `update audit_events set action = 'filing.approved'`],
    ['delete', 'delete from audit_events'],
    ['truncate', 'truncate audit_events'],
  ])('refuses %s', async (_, sql) => {
    await expect(db().raw(sql)).rejects.toThrow('append-only');
  });

  it.each<[string, string | string[], string]>([
    [
      'was changed',
      `update audit_events set details = '{"n": 99}' where chain = '11' and sequence = 2`,
      'changed 11 2',
    ],
    [
      'has another time',
      `update audit_events set at = at + interval '1 second' where chain = '11' and sequence = 2`,
      'changed 11 2',
    ],
    [
      'has another author',
      `update audit_events set actor_name = '演示乙' where chain = '11' and sequence = 2`,
      'changed 11 2',
    ],
    ['was removed', `delete from audit_events where chain = '31' and sequence = 3`, 'missing 31 3'],
    [
      'was removed at the end',
      `delete from audit_events where chain = '31' and sequence = ${LAST}`,
      'cut-off 31 20',
    ],
    [
      'changed places with another',
      [
        `update audit_events set sequence = -sequence where chain = '31' and sequence in (4, 5)`,
        `update audit_events set sequence = sequence + 9 where chain = '31' and sequence in (-4, -5)`,
      ],
      'changed 31 4',
    ],
    [
      'was changed and given a hash that fits',
      [
        `update audit_events set action = 'filing.approved' where chain = '31' and sequence = 4`,
        `update audit_events e set hash = audit_entry_hash(e) where chain = '31' and sequence = 4`,
      ],
      'broken-link 31 5',
    ],
    [
      'was added behind the head',
      [
        `insert into audit_events select (e2).* from (select (jsonb_populate_record(e, '{"id": -1, "sequence": 21}')) as e2 from audit_events e where chain = '31' and sequence = 20) x`,
      ],
      'changed 31 21',
    ],
    ['lost its head', `delete from audit_chains where chain = '31'`, 'head-differs 31 20'],
  ])('shows an entry that %s', async (_, sql, fault) => {
    expect(await tamper(sql, walk())).toContain(fault);
    expect(await verifyTrail(office.strapi)).toEqual([]);
  });

  describe('with its heads kept elsewhere', () => {
    /** Everything from an entry on is written anew, with hashes and head that fit: in itself the chain is whole. */
    const REWRITTEN = [
      `update audit_events set action = 'filing.approved' where chain = '31' and sequence = 4`,
      `do $$ declare before text; one audit_events; begin
         select hash into before from audit_events where chain = '31' and sequence = 3;
         for one in select * from audit_events where chain = '31' and sequence > 3 order by sequence loop
           one.prev_hash := before;
           before := audit_entry_hash(one);
           update audit_events set prev_hash = one.prev_hash, hash = before where id = one.id;
         end loop;
         update audit_chains set hash = before where chain = '31';
       end $$`,
    ];
    const CUT = [
      `delete from audit_events where chain = '31' and sequence > 15`,
      `update audit_chains c set (sequence, hash) =
         (select sequence, hash from audit_events where chain = '31' and sequence = 15) where chain = '31'`,
    ];
    const REMOVED = [
      `delete from audit_events where chain = '31'`,
      `delete from audit_chains where chain = '31'`,
    ];

    it.each([
      ['was rewritten whole', REWRITTEN, 'anchor-differs 31 20'],
      ['was cut off with its head', CUT, 'anchor-missing 31 20'],
      ['was removed with its head', REMOVED, 'anchor-missing 31 20'],
    ])('shows a chain that %s, which nothing else can', async (_, sql, fault) => {
      const anchor = await anchorNow();
      expect(await tamper(sql, walk())).toEqual([]);
      expect(await tamper(sql, walk(anchor))).toEqual([fault]);
    });

    it('finds nothing in a trail that only grew', async () => {
      const anchor = await anchorNow();
      await record('41', 1);
      const faults: TrailFault[] = [];
      for (const onlySince of [false, true]) {
        const chains = await walkTrail(db(), {
          against: anchor,
          onlySince,
          onFault: (one) => faults.push(one),
        });
        expect(chains.find(({ chain }) => chain === '31')?.entries).toBe(onlySince ? 1 : 20);
      }
      expect(faults).toEqual([]);
    });
  });

  describe('npm run audit:verify', () => {
    const verify = (...words: string[]) =>
      spawnSync(process.execPath, [path.join(root, 'config/launch/audit-verify.mjs'), ...words], {
        encoding: 'utf8',
        env: { ...process.env, DATABASE_URL: databaseUrl(office) },
      });

    it('counts each chain, notes the heads, compares with them, and ends with 1 on a fault', async () => {
      const file = path.join(folder, 'heads.json');
      const noted = verify('--anchor', file);
      expect(noted.stderr + noted.stdout).toMatch(/✓ 31 +20 条 entries {2}#20 {2}[0-9a-f]{64}/);
      expect(noted.stdout).toContain('the trail is whole');
      expect(noted.status).toBe(0);
      expect(verify('--against', file).status).toBe(0);
      const heads = JSON.parse(readFileSync(file, 'utf8')) as Anchor;
      const forged = path.join(folder, 'forged.json');
      writeFileSync(
        forged,
        JSON.stringify({ chains: { ...heads.chains, '31': { sequence: 7, hash: 'a'.repeat(64) } } }),
      );
      const compared = verify('--against', forged);
      expect(compared.stdout).toMatch(/✗ 31 #7 .*the trail was rewritten/);
      expect(compared.status).toBe(1);
      expect(verify('--from', path.join(folder, 'nothing.json')).stderr).toContain(
        'no file that --anchor wrote',
      );
    });
  });

  describe('secured', () => {
    let app: Knex;
    beforeAll(async () => {
      await db().raw(`create role ?? login password 'basalt-lantern'`, [APP_ROLE]);
      await db().raw(
        `do $$ declare one record; begin for one in select c.oid::regclass as name from pg_class c
           join pg_namespace n on n.oid = c.relnamespace where n.nspname = 'public' and c.relkind = 'r'
         loop execute format('alter table %s owner to ${APP_ROLE}', one.name); end loop; end $$`,
      );
      await secureTrail(db(), APP_ROLE);
      await secureTrail(db(), APP_ROLE);
      const url = new URL(databaseUrl(office));
      url.username = APP_ROLE;
      url.password = 'basalt-lantern';
      app = knex({ client: 'pg', connection: url.toString(), pool: { min: 0, max: 2 } });
    });
    afterAll(() => app.destroy());

    it('lets the application add entries and read them', async () => {
      await app.transaction((trx) =>
        recordAudit(trx, {
          action: 'seed.loaded',
          actor: SYSTEM_ACTOR,
          subject: { type: 'secured', id: 1 },
          authorityCode: '11',
        }),
      );
      expect(await app('audit_events').where('subject_type', 'secured')).toHaveLength(1);
      expect(await verifyTrail(office.strapi)).toEqual([]);
    });

    it.each([
      ['change an entry', `update audit_events set action = 'x'`],
      ['remove one', 'delete from audit_events'],
      ['remove all', 'truncate audit_events'],
      ['move a head', 'update audit_chains set sequence = 0'],
      ['forget a chain', 'delete from audit_chains'],
      ['switch the triggers off', 'alter table audit_events disable trigger all'],
      ['get around them', 'set session_replication_role = replica'],
      ['drop a trigger', 'drop trigger audit_events_append on audit_events'],
      ['drop the table', 'drop table audit_events cascade'],
      ['rename it', 'alter table audit_events rename to gone'],
      [
        'replace the hash',
        `create or replace function audit_entry_hash(e audit_events) returns text language sql as $$ select '' $$`,
      ],
      ['drop the schema', 'drop schema public cascade'],
      ['become the owner', `set role ${TRAIL_OWNER}`],
      ['make itself a member', `grant ${TRAIL_OWNER} to ${APP_ROLE}`],
    ])('does not let it %s', async (_, sql) => {
      await expect(app.raw(sql)).rejects.toMatchObject({ code: '42501' });
    });

    it('gets what a new version changes in its tables from the administrator', async () => {
      // As if this version were the first that knows the last step.
      await db().raw(`delete from zaoce_schema_steps where id = 'audit-002-requests'`);
      await db().raw('drop index audit_events_request; drop table audit_checks');
      await expect(app.transaction((trx) => applyPendingSteps(trx, AUDIT_STEPS))).rejects.toThrow(
        /audit-002-requests .*audit:secure/,
      );
      expect(await secureTrail(db(), APP_ROLE)).toBe(true);
      await app.transaction((trx) => applyPendingSteps(trx, AUDIT_STEPS));
      await app('audit_checks').insert({ at: new Date(), entries: 1, faults: 0, chains: '[]', found: '[]' });
      await expect(app.raw('delete from audit_events')).rejects.toMatchObject({ code: '42501' });
    });

    it('refuses a role from which nothing can be kept', async () => {
      await expect(secureTrail(db(), 'zaoce')).rejects.toThrow('superuser');
      await expect(secureTrail(db(), 'nobody_at_all')).rejects.toThrow('no role');
    });
  });
});

/** The address of the office's database, as its administrator. */
function databaseUrl(office: Office): string {
  const { connection } = office.strapi.db.connection.client.config as {
    connection: { connectionString?: string };
  };
  return connection.connectionString ?? process.env.DATABASE_URL ?? '';
}
