import { randomUUID } from 'node:crypto';
import {
  createFiling,
  getDashboard,
  getEligibility,
  getHome,
  listFilingRules,
  listFilings,
  printApplicationForm,
  retireFilingRule,
  reviewGetRegistration,
  reviewListFilings,
  submitFiling,
  verifyCertificate,
  type FilingDetail,
} from '@zaoce/domain';
import { call } from '../../support/client';
import { recordsOf } from '../../support/effects';
import {
  approveThroughApi,
  readFiling,
  signedInApplicant,
  stampForm,
  submit,
  succeed,
} from '../../support/journey';
import { startMailbox, type Mailbox } from '../../support/mailbox';
import { startOffice, type Office } from '../../support/office';
import { plainText, readPdf } from '../../support/pdf';
import { registeredApplicant, type RegisteredApplicant } from '../../support/registered';
import {
  askForRule,
  findOfficeRule,
  RESUMPTION,
  signedInAdministrator,
  SUSPENSION,
} from '../../support/rules';
import { completeSections } from '../../support/sections';
import { begin, fill, send, staffToken, type Walk } from '../../support/walks';

/*
 * A kind of filing that the office never shipped with, added as data over the API and walked from end to end
 * (domain.md 3, Low code).
 */
const suspensionWalk: Walk = {
  body: { type: 'suspension' },
  sections: (applicant) => ({ basic: completeSections(applicant).basic }),
  scans: ['id-card'],
};
const resumptionWalk: Walk = { ...suspensionWalk, body: { type: 'resumption' } };

describe('a new kind of filing, added as data', () => {
  let office: Office;
  let mailbox: Mailbox;
  let admin: string;
  let reviewer: string;
  let holder: RegisteredApplicant;
  let filing: FilingDetail;
  beforeAll(async () => {
    mailbox = await startMailbox();
    const env = { SMTP_URL: mailbox.url, MAIL_FROM: 'office@example.test' };
    office = await startOffice({ role: 'all', env });
    admin = (await signedInAdministrator(office)).token;
    reviewer = await staffToken(office, 'provincial-reviewer', '11');
    holder = await registeredApplicant(office);
  });
  afterAll(async () => {
    await office.stop();
    await mailbox.stop();
  });

  const eligibility = async (token: string, type: string) =>
    (await succeed(office, getEligibility, { token })).data.find((one) => one.type === type);
  const verify = async () =>
    (await succeed(office, verifyCertificate, { params: { certificateNumber: holder.certificateNumber } }))
      .data;

  it('does not exist before', async () => {
    expect(await eligibility(holder.token, 'suspension')).toBeUndefined();
    const reply = await call(office.url, createFiling, {
      token: holder.token,
      idempotencyKey: randomUUID(),
      body: suspensionWalk.body,
    });
    expect(reply).toMatchObject({ status: 422, code: 'rule-refused' });
  });

  it('is entered by the administrator and is there at once, with its name', async () => {
    expect((await askForRule(office, admin, RESUMPTION)).status).toBe(201);
    expect((await askForRule(office, admin, SUSPENSION)).data).toMatchObject({ version: 1, inForce: true });
    const { data: rules } = await succeed(office, listFilingRules, {});
    expect(rules.map(({ type }) => type)).toEqual(expect.arrayContaining(['suspension', 'resumption']));
    expect(await eligibility(holder.token, 'suspension')).toMatchObject({
      label: SUSPENSION.label,
      allowed: true,
      specialties: ['civil'],
    });
    const stranger = await signedInApplicant(office);
    expect(await eligibility(stranger.token, 'suspension')).toMatchObject({ allowed: false });
    expect((await eligibility(holder.token, 'resumption'))?.allowed).toBe(false);
  });

  it('asks for what its rule asks for', async () => {
    const draft = await begin(office, holder, suspensionWalk.body);
    expect(draft.number).toMatch(/^SU\d{14}$/);
    const reply = await call(office.url, submitFiling, {
      token: holder.token,
      params: { id: draft.id },
      version: draft.version,
      idempotencyKey: randomUUID(),
    });
    expect(reply.code).toBe('incomplete-filing');
    expect(reply.issues.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['scans.id-card', 'scans.application-form']),
    );
    await office.strapi.db.connection('filings').where({ id: draft.id }).update({ state: 'deleted' });
  });

  it('has an application form of its own', async () => {
    filing = await fill(office, holder, suspensionWalk);
    const { bytes } = await succeed(office, printApplicationForm, {
      token: holder.token,
      params: { id: filing.id },
    });
    const text = plainText(await readPdf(bytes));
    expect(text).toContain(SUSPENSION.form.title.zh);
    expect(text).toContain(filing.number);
    expect(text).toContain(holder.certificateNumber);
    expect(text).not.toMatch(/初始注册|undefined|suspension/);
  });

  it('is submitted, and every list of both sides calls it by its name', async () => {
    await stampForm(office, holder, filing.id);
    filing = await submit(office, holder, filing.id);
    expect(filing).toMatchObject({ state: 'submitted', typeLabel: SUSPENSION.label });
    expect(filing.stages).toMatchObject([{ key: 'first-review', label: SUSPENSION.route[0]?.label }]);
    expect(filing.stages[0]?.remainingWorkingDays).toBe(5);

    const { data: mine } = await succeed(office, listFilings, {
      token: holder.token,
      query: { type: 'suspension', state: 'submitted' },
    });
    expect(mine).toMatchObject([{ id: filing.id, typeLabel: SUSPENSION.label }]);
    const { data: home } = await succeed(office, getHome, { token: holder.token });
    expect(home.openFiling).toMatchObject({ id: filing.id, typeLabel: SUSPENSION.label });
    const { data: queue } = await succeed(office, reviewListFilings, {
      token: reviewer,
      query: { filter: { tab: 'waiting', type: 'suspension' } },
    });
    expect(queue).toMatchObject([{ id: filing.id, typeLabel: SUSPENSION.label }]);
    const { data: desk } = await succeed(office, getDashboard, { token: reviewer });
    expect(desk.byType).toContainEqual({
      type: 'suspension',
      scope: null,
      label: SUSPENSION.label,
      waiting: { count: 1, filter: { tab: 'waiting', type: 'suspension' } },
    });
    await mailbox.waitFor(holder.email, /暂停执业/);
  });

  it('is approved: the registration is suspended, and everybody sees it', async () => {
    await approveThroughApi(office, reviewer, filing.id);
    expect((await readFiling(office, holder, filing.id)).state).toBe('effective');
    const records = recordsOf(office);
    expect(await records.row(holder.registrationId)).toMatchObject({ state: 'suspended' });
    expect(await records.acts(holder.registrationId)).toEqual(['issued', 'suspended']);
    expect(await verify()).toMatchObject({ outcome: 'suspended', state: 'suspended' });
    const { data } = await succeed(office, reviewGetRegistration, {
      token: reviewer,
      params: { id: holder.registrationId },
    });
    expect(data).toMatchObject({ state: 'suspended', certificateNumber: holder.certificateNumber });
    const { data: home } = await succeed(office, getHome, { token: holder.token });
    expect(home.results).toMatchObject([{ id: filing.id, typeLabel: SUSPENSION.label, state: 'effective' }]);
  });

  it('opens the way back and closes the others; that way cannot be taken out of force', async () => {
    expect((await eligibility(holder.token, 'resumption'))?.allowed).toBe(true);
    for (const type of ['suspension', 'renewal', 'employer-change-within']) {
      expect(await eligibility(holder.token, type)).toMatchObject({ allowed: false });
    }
    const { id, version } = await findOfficeRule(office, admin, 'resumption');
    const reply = await call(office.url, retireFilingRule, {
      token: admin,
      params: { id },
      version,
      body: {},
    });
    expect(reply.issues.map(({ code }) => code)).toEqual(['still-needed-to-resume']);
  });

  it('is ended by the other new kind, and the registration is as it was', async () => {
    const { id } = await send(office, holder, resumptionWalk);
    await approveThroughApi(office, reviewer, id);
    const records = recordsOf(office);
    expect(await records.row(holder.registrationId)).toMatchObject({
      state: 'live',
      valid_to: holder.validTo,
      certificate_number: holder.certificateNumber,
    });
    expect(await verify()).toMatchObject({ outcome: 'genuine', state: 'live' });
    expect((await eligibility(holder.token, 'suspension'))?.allowed).toBe(true);
    await mailbox.waitFor(holder.email, /恢复执业/);
  });

  it('keeps its name after it was taken out of force', async () => {
    const { id, version } = await findOfficeRule(office, admin, 'suspension');
    await succeed(office, retireFilingRule, { token: admin, params: { id }, version, body: {} });
    expect(await eligibility(holder.token, 'suspension')).toBeUndefined();
    const { data: mine } = await succeed(office, listFilings, {
      token: holder.token,
      query: { type: 'suspension', state: 'effective' },
    });
    expect(mine).toMatchObject([{ typeLabel: SUSPENSION.label }]);
  });
});
