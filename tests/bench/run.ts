import { randomUUID } from 'node:crypto';
import { submitFiling, withdrawFiling, type FilingDetail } from '@zaoce/domain';
import { fileThroughApi, signedInApplicant, succeed, type SignedInApplicant } from '../support/journey';
import { startOffice, type Office } from '../support/office';
import { addStaff, signIn } from '../support/people';
import { each, load, printTable, summarise, type Load } from './load';
import { mountStock, serveBare } from './rivals';
import { COPIES_SQL } from './statements';

/*
 * The queue's page and the submission of a filing, ours against Strapi's stock content API on the same table and against
 * bare `pg`, in one run on one machine: `npm run bench`.
 */

const FILINGS = Number(process.env.BENCH_FILINGS ?? 50_000);
const SECONDS = Number(process.env.BENCH_SECONDS ?? 8);
const TRANSITIONS = 100;

async function main(): Promise<void> {
  const office = await startOffice({ beforeListening: mountStock });
  const bare = await serveBare(process.env.DATABASE_URL ?? '');
  try {
    const applicant = await signedInApplicant(office);
    const filing = await fileThroughApi(office, applicant);
    console.log(`\n${FILINGS.toLocaleString('en')} filings of 32 authorities in the table`);
    await office.strapi.db.connection.raw(COPIES_SQL, { id: filing.id, count: FILINGS });
    await office.strapi.db.connection.raw('analyze filings');
    await benchQueue(office, bare.url);
    await benchSubmit(office, bare.url, applicant, filing);
  } finally {
    await bare.stop();
    await office.stop();
  }
}

async function benchQueue(office: Office, bareUrl: string): Promise<void> {
  const reviewer = await addStaff(office, 'provincial-reviewer', '11');
  const { token } = await signIn(office, reviewer.username, reviewer.password);
  const ours = new URLSearchParams({ sort: '["dueOn","ASC"]', range: '[0,24]', filter: '{"tab":"waiting"}' });
  const stock = new URLSearchParams({
    'filters[holderAuthorityCode]': '11',
    'filters[state]': 'submitted',
    sort: 'dueOn:asc',
    'pagination[pageSize]': '25',
  });
  const rows: Record<string, Load> = {
    'stock Strapi content API, no sign-in': await load(
      `${office.url}/api/stock/filings?${stock.toString()}`,
      {},
      SECONDS,
    ),
    'Zaoce: signed in, scoped, counts per tab': await load(
      `${office.url}/api/review/filings?${ours.toString()}`,
      { Authorization: `Bearer ${token}` },
      SECONDS,
    ),
    'bare pg: one statement, no sign-in': await load(bareUrl, {}, SECONDS),
  };
  printTable(
    'A page of the review queue (25 rows, 8 connections)',
    rows,
    'stock Strapi content API, no sign-in',
  );
}

async function benchSubmit(
  office: Office,
  bareUrl: string,
  applicant: SignedInApplicant,
  filing: FilingDetail,
): Promise<void> {
  const { token } = applicant;
  const params = { id: filing.id };
  let { version } = filing;
  const move = async (operation: typeof submitFiling | typeof withdrawFiling) => {
    const { data } = await succeed(office, operation, {
      token,
      params,
      version,
      idempotencyKey: randomUUID(),
    });
    version = data.version;
  };
  const submit: number[] = [];
  for (let n = 0; n < TRANSITIONS; n += 1) {
    await move(withdrawFiling);
    const start = performance.now();
    await move(submitFiling);
    submit.push(performance.now() - start);
  }
  const documentId = await documentIdOf(office, filing.id);
  const put = async (url: string, data: object) => {
    const headers = { 'Content-Type': 'application/json' };
    const response = await fetch(url, { method: 'PUT', headers, body: JSON.stringify({ data }) });
    if (!response.ok) throw new Error(`${url} answered ${response.status}`);
    await response.arrayBuffer();
  };
  const rows: Record<string, Load> = {
    'stock Strapi update of one field, no rules': await each(TRANSITIONS, () =>
      put(`${office.url}/api/stock/filings/${documentId}`, { state: 'submitted' }),
    ),
    'Zaoce submit: completeness, checks, snapshot, history, audit, mail job': summarise(submit),
    'bare pg: one update': await each(TRANSITIONS, () => put(`${bareUrl}/${filing.id}`, {})),
  };
  printTable('A submission (one after the other)', rows, 'stock Strapi update of one field, no rules');
}

async function documentIdOf(office: Office, id: number): Promise<string> {
  const row = await office.strapi.db
    .connection('filings')
    .where({ id })
    .first<{ document_id: string }>('document_id');
  return row.document_id;
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
