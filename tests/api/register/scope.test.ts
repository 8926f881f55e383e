import { Refusal, type Role } from '@zaoce/domain';
import { getRegistration, listRegistrations, readCertificate } from '@zaoce/register';
import type { ListRequest } from '@zaoce/platform';
import { startOffice, type Office } from '../../support/office';
import { addApplicant, makePerson } from '../../support/people';
import { actorOf, issue } from '../../support/registrations';

const everything: ListRequest = { filter: {}, sort: null, range: { from: 0, to: 99 } };

describe('the scope of the register', () => {
  let office: Office;
  let holder: Awaited<ReturnType<typeof addApplicant>>;
  let beijing: number;
  let shanghai: number;

  beforeAll(async () => {
    office = await startOffice();
    holder = await addApplicant(office, {}, makePerson('演示甲一'));
    beijing = (await issue(office, holder, {}, new Date('2026-11-22T04:00:00Z'))).id;
    const person = await addApplicant(office, { authorityCode: '31' }, makePerson('演示乙二'));
    const employer = { name: '演示 100%_建设\\有限公司', creditCode: '91310000MA00000029' };
    shanghai = (await issue(office, person, { authorityCode: '31', specialty: 'water', employer })).id;
  });
  afterAll(() => office.stop());

  const idsFor = async (role: Role, authorityCode: string | null, userId = 9_999) => {
    const { rows, total } = await listRegistrations(
      office.strapi,
      actorOf(userId, role, authorityCode),
      everything,
    );
    expect(total).toBe(rows.length);
    return rows.map(({ id }) => id).sort((a, b) => a - b);
  };

  it('shows provincial staff their authority’s registrations, the ministry all, the others none', async () => {
    expect(await idsFor('provincial-reviewer', '11')).toEqual([beijing]);
    expect(await idsFor('provincial-lead', '31')).toEqual([shanghai]);
    expect(await idsFor('provincial-lead', '44')).toEqual([]);
    expect(await idsFor('ministry-reviewer', null)).toEqual([beijing, shanghai]);
    expect(await idsFor('ministry-lead', null)).toEqual([beijing, shanghai]);
    expect(await idsFor('applicant', null, holder.userId)).toEqual([beijing]);
    expect(await idsFor('applicant', null)).toEqual([]);
    expect(await idsFor('content-editor', null)).toEqual([]);
    expect(await idsFor('system-admin', null)).toEqual([]);
    // A provincial role without an authority sees nothing rather than everything.
    expect(await idsFor('provincial-lead', null)).toEqual([]);
  });

  it('does not open, filter or print what lies outside', async () => {
    const reviewer = actorOf(9_999, 'provincial-reviewer', '11');
    await expect(getRegistration(office.strapi, reviewer, shanghai)).rejects.toThrow(Refusal);
    await expect(readCertificate(office.strapi, reviewer, shanghai)).rejects.toMatchObject({ status: 404 });
    const filter = { id: [beijing, shanghai], authorityCode: ['11', '31'] };
    const { rows } = await listRegistrations(office.strapi, reviewer, { ...everything, filter });
    expect(rows.map(({ id }) => id)).toEqual([beijing]);
  });

  it('opens what lies inside, and the look is in the trail', async () => {
    const reviewer = actorOf(9_999, 'provincial-reviewer', '11');
    const registration = await getRegistration(office.strapi, reviewer, beijing);
    expect(registration).toMatchObject({ id: beijing, holder: '演示甲一', changeRecords: [], filings: [] });
    expect(JSON.stringify(registration)).not.toContain(holder.idNumber);
    const looks = await office.strapi.db
      .connection('audit_events')
      .where({ action: 'registration.viewed', subject_id: String(beijing) });
    expect(looks).toHaveLength(1);
  });

  it.each([
    ['a name', () => ({ q: '演示甲' })],
    ['a certificate number', () => ({ q: '建[造]212611' })],
    ['its digits', () => ({ q: '212611' })],
    ['a whole ID number', () => ({ q: holder.idNumber })],
    ['state and specialty', () => ({ state: 'live', specialty: 'civil' })],
  ])('is searched by %s', async (_, filter) => {
    const ministry = actorOf(9_999, 'ministry-lead');
    const { rows } = await listRegistrations(office.strapi, ministry, { ...everything, filter: filter() });
    expect(rows.map(({ id }) => id)).toEqual([beijing]);
  });

  it('takes %, _ and \\ in a search for themselves', async () => {
    const ministry = actorOf(9_999, 'ministry-lead');
    const search = async (employer: string) =>
      (await listRegistrations(office.strapi, ministry, { ...everything, filter: { employer } })).total;
    expect(await search('100%_建设\\')).toBe(1);
    expect(await search('%')).toBe(1);
    expect(await search('_')).toBe(1);
    expect(await search('演示')).toBe(2);
  });

  it('names a filter that does not exist', async () => {
    const ministry = actorOf(9_999, 'ministry-lead');
    const attempt = listRegistrations(office.strapi, ministry, { ...everything, filter: { idNumber: 'x' } });
    await expect(attempt).rejects.toMatchObject({ code: 'malformed-request' });
  });

  it('pages and sorts', async () => {
    const ministry = actorOf(9_999, 'ministry-lead');
    const page = await listRegistrations(office.strapi, ministry, {
      filter: {},
      sort: { field: 'holder', order: 'desc' },
      range: { from: 1, to: 1 },
    });
    expect(page.total).toBe(2);
    expect(page.rows).toHaveLength(1);
  });
});
