import { randomUUID } from 'node:crypto';
import { approveFiling } from '@zaoce/domain';
import { verifyTrail } from '@zaoce/audit';
import { startWorker } from '@zaoce/jobs';
import { Client } from 'pg';
import { call } from '../../support/client';
import { addDeciders, type Deciders } from '../../support/effects';
import { approveThroughApi, claimThroughApi, submit, stampForm } from '../../support/journey';
import { startOffice, type Office } from '../../support/office';
import { useQuickPress } from '../../support/quickPress';
import { registeredApplicant, type RegisteredApplicant } from '../../support/registered';
import { waitQuiet } from '../../support/waitQuiet';
import { fill, WALKS } from '../../support/walks';

/** Everything that an approval writes; a fault leaves all of it as it was. */
const WRITTEN = [
  'filings',
  'filing_events',
  'registrations',
  'registration_events',
  'change_records',
  'void_numbers',
  'number_series',
  'issued_documents',
  'outgoing_messages',
  'audit_events',
  'audit_chains',
  'zaoce_idempotency_keys',
  'graphile_worker._private_jobs',
];

describe('when something breaks in the middle of an approval', () => {
  let office: Office;
  let deciders: Deciders;
  let bystander: Client;
  beforeAll(async () => {
    office = await startOffice();
    useQuickPress(office);
    deciders = await addDeciders(office);
    bystander = new Client({ connectionString: process.env.DATABASE_URL });
    await bystander.connect();
  });
  afterAll(async () => {
    await bystander.end();
    await office.stop();
  });

  /** A digest of every row of those tables, as another connection sees them. */
  async function written(): Promise<Record<string, string>> {
    const digests: Record<string, string> = {};
    for (const table of WRITTEN) {
      const { rows } = await bystander.query<{ digest: string }>(
        `select count(*) || ' ' || coalesce(md5(string_agg(t::text, '|' order by t::text)), '') as digest from ${table} t`,
      );
      digests[table] = rows[0]?.digest ?? '';
    }
    return digests;
  }

  /** A filing about a lost seal that waits for the ministry's last word, which voids two numbers and issues two. */
  async function beforeTheLastWord(): Promise<{ holder: RegisteredApplicant; id: number; version: number }> {
    const holder = await registeredApplicant(office);
    const { id } = await fill(office, holder, WALKS['reissue-seal']);
    await stampForm(office, holder, id);
    await submit(office, holder, id);
    await approveThroughApi(office, deciders.home, id);
    return { holder, id, version: await claimThroughApi(office, deciders.ministry, id) };
  }

  const approve = (id: number, version: number, idempotencyKey: string) =>
    call(office.url, approveFiling, {
      token: deciders.ministry,
      params: { id },
      version,
      idempotencyKey,
      body: {},
    });

  /** Backends of the office that wait for a lock. */
  async function waiting(): Promise<number[]> {
    const { rows } = await bystander.query<{ pid: number }>(
      `select pid from pg_stat_activity
       where datname = current_database() and wait_event_type = 'Lock' and pid <> pg_backend_pid()`,
    );
    return rows.map(({ pid }) => pid);
  }

  async function until<T>(look: () => Promise<T[]>): Promise<T[]> {
    for (let turn = 0; turn < 400; turn += 1) {
      const found = await look();
      if (found.length > 0) return found;
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
    throw new Error('it did not come about');
  }

  /** How many certificate numbers were ever given. */
  async function allotted(): Promise<number> {
    const { rows } = await bystander.query<{ given: string }>(
      `select sum(last) as given from number_series where key like 'certificate/%'`,
    );
    return Number(rows[0]?.given);
  }

  it('a connection lost after everything but the last audit entry leaves nothing of it; the next try is whole', async () => {
    const { holder, id, version } = await beforeTheLastWord();
    const before = await written();
    const numbers = await allotted();
    const key = randomUUID();
    // The entry of the trail is written last, so whoever holds its chain stops the approval right before its commit.
    await bystander.query('begin');
    await bystander.query(`select * from audit_chains where chain = '11' for update`);
    const answer = approve(id, version, key);
    const [pid] = await until(waiting);
    await bystander.query('select pg_terminate_backend($1)', [pid]);
    const reply = await answer;
    await bystander.query('rollback');
    expect([reply.status, reply.code]).toEqual([503, 'unavailable']);
    expect(await written()).toEqual(before);

    // The same request again, as a client sends it that had no answer.
    expect((await approve(id, version, key)).status).toBe(200);
    const states: string[] = await office.strapi.db
      .connection('registrations')
      .where({ applicant_id: holder.applicantId })
      .orderBy('id')
      .pluck('state');
    expect(states).toEqual(['void', 'live']);
    // The number that the lost try had taken went back, and one was given; asking once more gives none.
    expect(await allotted()).toBe(numbers + 1);
    expect((await approve(id, version, key)).status).toBe(200);
    expect(await allotted()).toBe(numbers + 1);
    expect(await verifyTrail(office.strapi)).toEqual([]);
  });

  it('a worker that dies between the effect and the document leaves a job that another one does, once', async () => {
    const { id, version } = await beforeTheLastWord();
    await approve(id, version, randomUUID());
    const jobs = await bystander.query<{ key: string; payload: { registrationId: number } }>(
      `select key, payload from graphile_worker._private_jobs
       where key = 'certificate:' || (select registration_id from filings where id = $1)`,
      [id],
    );
    const [job] = jobs.rows;
    expect(jobs.rows).toHaveLength(1);
    const registrationId = Number(job?.payload.registrationId);
    const facts = async (): Promise<object[]> =>
      office.strapi.db.connection('registrations').where({ id: registrationId }).select('version', 'state');
    const papers = async (): Promise<string[]> =>
      office.strapi.db
        .connection('issued_documents')
        .where({ subject_type: 'registration', subject_id: registrationId })
        .pluck('kind');
    const before = await facts();
    expect(await papers()).toEqual([]);

    // It took the job, and is gone: nobody holds the lock under which its name is noted.
    await bystander.query(
      `insert into zaoce_workers (worker_id, process_key) values ('worker-of-the-dead', 7)`,
    );
    await bystander.query(
      `update graphile_worker._private_jobs set locked_at = now(), locked_by = 'worker-of-the-dead', attempts = 1 where key = $1`,
      [job?.key],
    );
    const worker = await startWorker(office.strapi);
    try {
      await waitQuiet(office);
      await until(papers);
    } finally {
      await worker.stop();
    }
    expect(await papers()).toEqual(['certificate']);
    expect(await facts()).toEqual(before);
  });
});
