import { getMyCertificate, getMyChangeRecords, listMyRegistrations } from '@zaoce/domain';
import { verifyPdfSignature } from '@zaoce/document';
import { theStore } from '@zaoce/platform';
import { certificatePdf, changeInformation } from '@zaoce/register';
import { call } from '../../support/client';
import { startOffice, type Office } from '../../support/office';
import { plainText, readPdf } from '../../support/pdf';
import { addApplicant, makePerson, signIn } from '../../support/people';
import { portrait } from '../../support/pictures';
import { readQrCode } from '../../support/qr';
import { BY_AUTHORITY, inRegister, issue } from '../../support/registrations';

const RENAMED = '演示更名造价咨询有限公司';

describe('the registration certificate', () => {
  let office: Office;
  let token: string;
  let other: string;
  let registration: Awaited<ReturnType<typeof issue>>;

  beforeAll(async () => {
    office = await startOffice();
    const holder = await addApplicant(office, {}, makePerson('测试·阿凡提'));
    const photoKey = await theStore().put(await portrait());
    registration = await issue(office, holder, { photoKey }, new Date('2026-11-22T04:00:00Z'));
    ({ token } = await signIn(office, holder.idNumber, holder.password));
    const stranger = await addApplicant(office);
    other = (await signIn(office, stranger.idNumber, stranger.password)).token;
  });
  afterAll(() => office.stop());

  const read = (as: string | undefined) =>
    call(office.url, getMyCertificate, { params: { id: registration.id }, token: as });

  it('opens: text, photo, QR code of the verification page, signature over the whole file', async () => {
    const { status, bytes, headers } = await read(token);
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe('application/pdf');
    expect(headers.get('cache-control')).toBe('private, no-store');
    const pages = await readPdf(bytes);
    expect(pages).toHaveLength(1);
    const text = plainText(pages);
    for (const shown of [
      '二级造价工程师注册证书',
      '测试·阿凡提',
      '土木建筑工程',
      registration.certificateNumber,
      registration.sealNumber,
      '演示工程造价咨询有限公司',
      '2026年11月22日至2030年11月21日',
    ]) {
      expect(text).toContain(shown);
    }
    const mine = await call(office.url, listMyRegistrations, { token });
    expect(await readQrCode((await pages[0]?.picture(3)) ?? Buffer.alloc(0))).toBe(mine.data[0]?.verifyUrl);
    expect(verifyPdfSignature(bytes)).toMatchObject({ valid: true, coversWholeFile: true });
  });

  it('is one document, however many ask for it at once', async () => {
    const rows = () => office.strapi.db.connection('issued_documents').where({ kind: 'certificate' });
    await office.strapi.db.connection('issued_documents').where({ kind: 'certificate' }).delete();
    const issued = await Promise.all(
      Array.from({ length: 8 }, () => certificatePdf(office.strapi, registration.id)),
    );
    expect(await rows()).toHaveLength(1);
    expect(new Set(issued.map(({ digest }) => digest)).size).toBe(1);
    const audit = await office.strapi.db.connection('audit_events').where({ action: 'document.issued' });
    expect(audit.filter(({ details }) => JSON.parse(details).digest === issued[0]?.digest)).toHaveLength(1);
  });

  it('prints the change column, which says so when nothing changed', async () => {
    const page = () => call(office.url, getMyChangeRecords, { params: { id: registration.id }, token });
    expect(plainText(await readPdf((await page()).bytes))).toContain('无变更记录');
    await inRegister(
      office,
      (work) => changeInformation(work, registration.id, { employerName: RENAMED }, BY_AUTHORITY),
      new Date('2027-03-01T04:00:00Z'),
    );
    const text = plainText(await readPdf((await page()).bytes));
    expect(text).toContain(RENAMED);
    expect(text).toContain('2027年3月1日');
    expect(text).not.toContain('无变更记录');
  });

  it('is issued anew when it says something else, and the old one stays', async () => {
    const before = await certificatePdf(office.strapi, registration.id);
    await inRegister(office, (work) =>
      changeInformation(work, registration.id, { employerName: `${RENAMED}（北京）` }, BY_AUTHORITY),
    );
    const after = await certificatePdf(office.strapi, registration.id);
    expect(after.id).not.toBe(before.id);
    expect(plainText(await readPdf(after.bytes))).toContain(`${RENAMED}（北京）`);
  });

  it('is nobody else’s', async () => {
    expect(await read(other)).toMatchObject({ status: 404, code: 'not-found' });
    expect(await read(undefined)).toMatchObject({ status: 401, code: 'not-signed-in' });
    const { data } = await call(office.url, listMyRegistrations, { token: other });
    expect(data).toEqual([]);
  });

  it('leaves a trace of every look', async () => {
    const looks = () =>
      office.strapi.db
        .connection('audit_events')
        .where({ action: 'document.viewed', subject_id: String(registration.id) });
    const before = (await looks()).length;
    await read(token);
    await read(other);
    expect(await looks()).toHaveLength(before + 1);
  });
});
