import {
  getMyCertificate,
  getMyChangeRecords,
  getMySeal,
  reviewGetCertificate,
  reviewGetSeal,
} from '@zaoce/domain';
import { verifyPdfSignature } from '@zaoce/document';
import {
  cancelRegistration,
  certificatePdf,
  changeEmployer,
  renewRegistration,
  reprintCertificate,
  resumeRegistration,
  suspendRegistration,
} from '@zaoce/register';
import sharp from 'sharp';
import { call } from '../../support/client';
import { signedInApplicant } from '../../support/journey';
import { startOffice, type Office } from '../../support/office';
import { plainText, readPdf } from '../../support/pdf';
import { registeredApplicant, type RegisteredApplicant } from '../../support/registered';
import { BY_AUTHORITY, inRegister } from '../../support/registrations';
import { otherEmployer, staffToken } from '../../support/walks';

type Paper = typeof getMyCertificate | typeof getMyChangeRecords | typeof getMySeal;

describe('the papers of a registration', () => {
  let office: Office;
  beforeAll(async () => {
    office = await startOffice();
  });
  afterAll(() => office.stop());

  const open = (paper: Paper, { token, registrationId }: RegisteredApplicant) =>
    call(office.url, paper, { token, params: { id: registrationId } });
  const text = async (paper: Paper, holder: RegisteredApplicant) => {
    const { status, bytes } = await open(paper, holder);
    expect(status).toBe(200);
    expect(verifyPdfSignature(bytes)).toMatchObject({ valid: true });
    return plainText(await readPdf(bytes));
  };
  const moveTo = (name: string, id: number) =>
    inRegister(office, (work) =>
      changeEmployer(
        work,
        id,
        { employer: { name, creditCode: otherEmployer.creditCode }, sealLetter: 'A' },
        BY_AUTHORITY,
      ),
    );

  it('the seal shows employer and validity as they are, in date red and in its true size', async () => {
    const holder = await registeredApplicant(office);
    await moveTo(otherEmployer.name, holder.registrationId);
    const shown = await text(getMySeal, holder);
    const digits = holder.sealNumber.slice(1);
    for (const part of ['执业专用章印模', `A${digits}`, holder.certificateNumber])
      expect(shown).toContain(part);
    // Once in the seal, once in plain text.
    expect(shown.split(otherEmployer.name)).toHaveLength(3);

    const { bytes } = await open(getMySeal, holder);
    const [page] = await readPdf(bytes);
    const red = await redArea((await page?.picture()) ?? Buffer.alloc(0));
    expect(red.width / red.height).toBeCloseTo(50 / 35, 1);
    // 2 × 72 dots per inch.
    expect(red.width / (144 / 25.4)).toBeCloseTo(50, 0);
  });

  it('certificate and change column follow the register', async () => {
    const holder = await registeredApplicant(office, { daysLeft: 60 });
    const id = holder.registrationId;
    expect(await text(getMyChangeRecords, holder)).toContain('无变更记录');
    await moveTo(otherEmployer.name, id);
    await inRegister(office, (work) =>
      renewRegistration(work, id, { validityYears: 4, photoKey: null }, BY_AUTHORITY),
    );
    await inRegister(office, (work) => reprintCertificate(work, id, null, BY_AUTHORITY));
    const certificate = await text(getMyCertificate, holder);
    expect(certificate).toContain(otherEmployer.name);
    expect(certificate).toContain('第1次补发');
    const column = await text(getMyChangeRecords, holder);
    for (const part of [
      `聘用单位演示工程造价咨询有限公司${otherEmployer.name}`,
      '注册有效期至',
      '补发注册证书次数01',
      '注册状态：有效',
    ]) {
      expect(column).toContain(part);
    }
    expect(column).not.toContain('known.');
  });

  it('a long column goes on over as many sheets as it takes', async () => {
    const holder = await registeredApplicant(office);
    for (let turn = 1; turn <= 20; turn += 1) {
      await moveTo(`演示第${turn}造价咨询有限公司`, holder.registrationId);
    }
    const { bytes } = await open(getMyChangeRecords, holder);
    const pages = await readPdf(bytes);
    expect(pages.length).toBeGreaterThan(1);
    for (const page of pages) expect(plainText([page])).toContain('序号变更事项变更前变更后决定日期决定机关');
    expect(plainText(pages)).toContain('演示第20造价咨询有限公司');
  });

  it('one that is suspended has no certificate and no seal until it is resumed', async () => {
    const holder = await registeredApplicant(office);
    const id = holder.registrationId;
    await inRegister(office, (work) => suspendRegistration(work, id, BY_AUTHORITY));
    for (const paper of [getMyCertificate, getMySeal]) {
      const refused = await open(paper, holder);
      expect(refused).toMatchObject({ status: 409, code: 'wrong-state' });
      expect(refused.issues).toEqual([
        { path: 'state', code: 'suspended', message: expect.stringContaining('暂停执业') as string },
      ]);
    }
    await inRegister(office, (work) => resumeRegistration(work, id, BY_AUTHORITY));
    expect((await open(getMyCertificate, holder)).status).toBe(200);
  });

  it('one that is cancelled has none for anybody, but its change column says so', async () => {
    const holder = await registeredApplicant(office);
    const id = holder.registrationId;
    await certificatePdf(office.strapi, id);
    await inRegister(office, (work) => cancelRegistration(work, id, BY_AUTHORITY));
    expect((await open(getMyCertificate, holder)).status).toBe(409);
    const ministry = await staffToken(office, 'ministry-lead');
    for (const paper of [reviewGetCertificate, reviewGetSeal]) {
      expect(await call(office.url, paper, { token: ministry, params: { id } })).toMatchObject({
        status: 409,
        code: 'wrong-state',
      });
    }
    const column = await text(getMyChangeRecords, holder);
    expect(column).toContain('注册状态：注销');
    expect(column).toContain('注册状态有效注销');
  });

  it('the seal is nobody else’s; the office of the registration opens it, and that is recorded', async () => {
    const [holder, other] = [await registeredApplicant(office), await signedInApplicant(office)];
    const params = { id: holder.registrationId };
    expect((await call(office.url, getMySeal, { token: other.token, params })).status).toBe(404);
    expect((await call(office.url, getMySeal, { params })).status).toBe(401);
    const beijing = await staffToken(office, 'provincial-reviewer', '11');
    const shanghai = await staffToken(office, 'provincial-reviewer', '31');
    expect((await call(office.url, reviewGetSeal, { token: shanghai, params })).status).toBe(404);
    expect((await call(office.url, reviewGetSeal, { token: beijing, params })).status).toBe(200);
    const looks: { details: string }[] = await office.strapi.db
      .connection('audit_events')
      .where({ action: 'document.viewed', subject_type: 'registration', subject_id: String(params.id) });
    expect(looks).toHaveLength(1);
    expect(looks[0]?.details).toContain('seal');
  });
});

/** The rectangle around everything in date red. */
async function redArea(png: Buffer): Promise<{ width: number; height: number }> {
  const { data, info } = await sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const xs: number[] = [];
  const ys: number[] = [];
  for (let at = 0; at < data.length; at += 3) {
    const [r = 0, g = 0, b = 0] = data.subarray(at, at + 3);
    if (r < 120 || r > 180 || g > 70 || b > 90) continue;
    xs.push((at / 3) % info.width);
    ys.push(Math.floor(at / 3 / info.width));
  }
  const extent = (values: number[]) =>
    values.reduce((a, b) => Math.max(a, b), 0) - values.reduce((a, b) => Math.min(a, b), Infinity) + 1;
  return { width: extent(xs), height: extent(ys) };
}
