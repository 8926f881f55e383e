import { inTransaction, type Transaction } from '@zaoce/platform';
import { cancelRegistration } from '@zaoce/register';
import { startOffice, type Office } from '../../support/office';
import { addApplicant } from '../../support/people';
import { BY_AUTHORITY, inRegister, issue } from '../../support/registrations';

/*
 * What must never be, written by plain SQL: no bug of the office may get past the database itself. Each case names the
 * rule and the constraint or sentence that must have refused it, so that it cannot pass for another reason.
 */
describe('the register refuses, whoever writes', () => {
  let office: Office;
  let holder: Awaited<ReturnType<typeof addApplicant>>;
  let live: Awaited<ReturnType<typeof issue>>;
  let ended: Awaited<ReturnType<typeof issue>>;

  beforeAll(async () => {
    office = await startOffice();
    holder = await addApplicant(office);
    live = await issue(office, holder);
    ended = await issue(office, await addApplicant(office));
    await inRegister(office, (work) => cancelRegistration(work, ended.id, BY_AUTHORITY));
  });
  afterAll(() => office.stop());

  /** Runs statements in one transaction, as a bug would, and answers what the database said. */
  async function refusalOf(write: (trx: Transaction) => Promise<unknown>): Promise<string> {
    return inTransaction(office.strapi, write).then(
      () => 'written',
      ({ constraint, message }: Error & { constraint?: string }) => constraint ?? message,
    );
  }

  const VALUES = `gen_random_uuid()::text, $$演示甲$$, 'x', 'x', now(), now()`;
  /** A registration as SQL, with its line of history, so that nothing but the rule in question stands against it. */
  async function insert(trx: Transaction, columns: Record<string, unknown>): Promise<void> {
    const row = {
      certificate_number: '建[造]21269900000001',
      seal_number: 'B21269900000001',
      state: 'live',
      applicant_id: 900_001,
      specialty: 'water',
      authority_code: '11',
      employer_name: '演示工程造价咨询有限公司',
      employer_code: '91110000MA00000013',
      employer: '{}',
      issued_on: '2026-11-22',
      valid_from: '2026-11-22',
      valid_to: '2030-11-21',
      verification_code: 'x',
      version: 1,
      ...columns,
    };
    const names = Object.keys(row);
    const { rows } = await trx.raw<{ rows: { id: number }[] }>(
      `insert into registrations (document_id, holder_name, id_number_index, id_number_masked, created_at, updated_at,
         ${names.join(', ')}) values (${VALUES}, ${names.map(() => '?').join(', ')}) returning id`,
      Object.values(row),
    );
    await remember(trx, rows[0]?.id ?? 0);
  }
  const remember = (trx: Transaction, id: number, act = 'issued', actorId: number | null = 1) =>
    trx.raw(
      `insert into registration_events (registration_id, version, act, effective_on, at, actor_id, actor_name, actor_role,
         authority_code, snapshot) select id, version, ?, '2026-11-22', now(), ?, '测试', 'test', '11', '{}'
       from registrations where id = ?`,
      [act, actorId, id],
    );
  const update = async (trx: Transaction, id: number, set: string) => {
    await trx.raw(`update registrations set version = version + 1, ${set} where id = ?`, [id]);
    await remember(trx, id);
  };
  const auditEntry = (trx: Transaction) =>
    trx.raw(`update audit_events set actor_name = '别人' where subject_id = ?`, [String(live.id)]);

  it.each<[string, RegExp, (trx: Transaction) => Promise<unknown>]>([
    [
      'two live registrations of a person in a specialty',
      /^registrations_one_live_uq$/,
      (trx) => insert(trx, { applicant_id: holder.applicantId, specialty: 'civil' }),
    ],
    [
      'two employers of a person',
      /has another employer/,
      (trx) => insert(trx, { applicant_id: holder.applicantId, employer_code: '91310000MA00000029' }),
    ],
    [
      'two employers after a change of one registration only',
      /has another employer/,
      async (trx) => {
        await insert(trx, { applicant_id: holder.applicantId });
        await update(trx, live.id, `employer_code = '91310000MA00000029'`);
      },
    ],
    [
      'a certificate number twice',
      /^registrations_certificate_number_uq$/,
      (trx) =>
        insert(trx, {
          certificate_number: live.certificateNumber,
          seal_number: `A${live.sealNumber.slice(1)}`,
        }),
    ],
    [
      'a void number once more',
      /is void/,
      (trx) => insert(trx, { certificate_number: ended.certificateNumber, seal_number: ended.sealNumber }),
    ],
    [
      'a seal with other digits than its certificate',
      /^registrations_seal_ck$/,
      (trx) => insert(trx, { seal_number: 'B21269900000002' }),
    ],
    [
      'a number that is none',
      /^registrations_number_ck$/,
      (trx) => insert(trx, { certificate_number: '建[造]1' }),
    ],
    [
      'another number for the same registration',
      /keeps its numbers/,
      (trx) =>
        update(trx, live.id, `certificate_number = '建[造]21269900000003', seal_number = 'B21269900000003'`),
    ],
    ['an unknown state', /^registrations_state_ck$/, (trx) => update(trx, live.id, `state = 'fine'`)],
    [
      'an end before the beginning',
      /^registrations_validity_ck$/,
      (trx) => update(trx, live.id, `valid_to = '2000-01-01'`),
    ],
    ['a deletion', /never deleted/, (trx) => trx.raw('delete from registrations where id = ?', [live.id])],
    [
      'a change without a line of history',
      /without an event/,
      (trx) =>
        trx.raw(`update registrations set version = version + 1, holder_name = '别人' where id = ?`, [
          live.id,
        ]),
    ],
    [
      'a change that is no version',
      /is a version of it/,
      (trx) => trx.raw(`update registrations set holder_name = '别人' where id = ?`, [live.id]),
    ],
    [
      'a line of history for a version that does not exist',
      /is not in version/,
      (trx) =>
        trx.raw(
          `insert into registration_events (registration_id, version, act, effective_on, at, actor_id, actor_name,
             actor_role, authority_code, snapshot)
           values (?, 99, 'renewed', '2026-11-22', now(), 1, '测试', 'test', '11', '{}')`,
          [live.id],
        ),
    ],
    [
      'a decision in the register that nobody made',
      /^registration_events_actor_ck$/,
      async (trx) => {
        await trx.raw('update registrations set version = version + 1 where id = ?', [live.id]);
        await remember(trx, live.id, 'renewed', null);
      },
    ],
    [
      'a line of the change column that nobody decided',
      /^change_records_actor_ck$/,
      (trx) =>
        trx.raw(
          `insert into change_records (document_id, registration_id, field, decided_on, authority_code)
           values ('x', ?, 'known.registration.validTo', '2026-11-22', '11')`,
          [live.id],
        ),
    ],
    [
      'two open filings of a person',
      /^filings_one_open_uq$/,
      (trx) =>
        trx.raw(
          `insert into filings (document_id, applicant_id, state, scans_only)
           values ('x', 900001, 'draft', false), ('y', 900001, 'draft', false)`,
        ),
    ],
    [
      'a filing approved without a decision',
      /^filings_decided_ck$/,
      (trx) =>
        trx.raw(
          `insert into filings (document_id, applicant_id, state, scans_only, submitted_sections, submitted_at)
           values ('x', 900001, 'approved', false, '{}', now())`,
        ),
    ],
    [
      'a decision about a filing that nobody made',
      /^filing_events_(actor_ck|filing_fk)$/,
      (trx) =>
        trx.raw(
          `insert into filing_events (document_id, filing_id, sequence, action, stage_index, round, actor_name,
             actor_role, at) values ('x', 1, 1, 'approved', 0, 1, '测试', 'test', now())`,
        ),
    ],
    [
      'another word in the history',
      /append-only/,
      (trx) => trx.raw(`update registration_events set text = '改' where registration_id = ?`, [live.id]),
    ],
    [
      'a line of history taken out',
      /append-only/,
      (trx) => trx.raw('delete from registration_events where registration_id = ?', [live.id]),
    ],
    ['the history emptied', /append-only/, (trx) => trx.raw('truncate registration_events')],
    ['an audit entry changed', /append-only/, auditEntry],
    [
      'an ended registration that lives again',
      /never deleted and keeps/,
      (trx) => update(trx, ended.id, `state = 'live', ended_on = null`),
    ],
    [
      'an end without a day',
      /^registrations_ended_ck$/,
      (trx) => update(trx, live.id, `state = 'cancelled'`),
    ],
    [
      'an end whose numbers are not void',
      /void exactly when it has ended/,
      (trx) => update(trx, live.id, `state = 'cancelled', ended_on = '2026-11-22'`),
    ],
    [
      'void numbers of a registration that stands',
      /only numbers of an ended registration|void exactly/,
      (trx) =>
        trx.raw(`insert into void_numbers values (?, ?, ?, '2026-11-22', 'lost', false)`, [
          live.certificateNumber,
          live.sealNumber,
          live.id,
        ]),
    ],
    [
      'a void number taken off the list',
      /stays void/,
      (trx) => trx.raw('delete from void_numbers where registration_id = ?', [ended.id]),
    ],
  ])('%s', async (_, sentence, write) => {
    expect(await refusalOf(write)).toMatch(sentence);
  });

  it('and lets through what is right, so that the cases above fail for their own reason', async () => {
    expect(await refusalOf((trx) => insert(trx, {}))).toBe('written');
    expect(await refusalOf((trx) => update(trx, live.id, `reprints = 1`))).toBe('written');
  });

  it('two employers that two transactions give a person at the same moment', async () => {
    const person = await addApplicant(office);
    const attempts = await Promise.allSettled([
      issue(office, person, { specialty: 'civil' }),
      issue(office, person, {
        specialty: 'water',
        employer: { name: '演示另一造价咨询有限公司', creditCode: '91310000MA00000029' },
      }),
    ]);
    expect(attempts.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const { rows } = await office.strapi.db.connection.raw(
      `select count(distinct employer_code)::int as employers from registrations where applicant_id = ?`,
      [person.applicantId],
    );
    expect(rows[0].employers).toBe(1);
  });
});
