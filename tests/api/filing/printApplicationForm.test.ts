import { printApplicationForm, reviewGetForm, type SectionsDraft } from '@zaoce/domain';
import { submitFiling } from '@zaoce/filing';
import { call } from '../../support/client';
import { addScan, callerFor } from '../../support/filings';
import { fillSections, fullDraft, readFiling, signedInApplicant, startDraft } from '../../support/journey';
import { startOffice, type Office } from '../../support/office';
import { readPdf } from '../../support/pdf';
import { addStaff, signIn } from '../../support/people';

describe('GET /filings/:id/application-form.pdf', () => {
  let office: Office;
  beforeAll(async () => {
    office = await startOffice();
  });
  afterAll(() => office.stop());

  const print = (token: string | undefined, id: number) =>
    call(office.url, printApplicationForm, { token, params: { id } });
  const documents = (id: number) =>
    office.strapi.db
      .connection('issued_documents')
      .where({ kind: 'application-form', subject_id: id })
      .orderBy('id');

  it('shows the saved content and records which content it was; the version stays', async () => {
    const applicant = await signedInApplicant(office);
    const draft = await fullDraft(office, applicant);
    const { status, bytes, headers } = await print(applicant.token, draft.id);
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe('application/pdf');
    expect(headers.get('cache-control')).toBe('private, no-store');
    const text = (await readPdf(bytes))
      .map((page) => page.text)
      .join('\n')
      .replace(/\s/g, '');
    for (const part of [
      '二级造价工程师初始注册申请表',
      draft.number,
      applicant.name,
      applicant.idNumber,
      '演示工程造价咨询有限公司',
      '演示建设单位',
      '1234.50',
      applicant.certificateNumber,
      '汉族',
      '固定期限',
      '土木建筑工程',
    ]) {
      expect(text).toContain(part);
    }
    const printed = await readFiling(office, applicant, draft.id);
    expect(printed.version).toBe(draft.version);
    expect(printed.form).toMatchObject({ stale: false, printedHash: printed.form.contentHash });
    expect(text).toContain(printed.form.contentHash.slice(0, 16));

    // The same content is the same document, to the byte.
    expect((await print(applicant.token, draft.id)).bytes.equals(bytes)).toBe(true);
    expect(await documents(draft.id)).toHaveLength(1);

    const changed = await fillSections(office, applicant, printed, { experience: [] });
    expect(changed.form.stale).toBe(true);
    expect((await print(applicant.token, draft.id)).bytes.equals(bytes)).toBe(false);
    expect(await documents(draft.id)).toHaveLength(2);
  });

  it('prints a filing that has hardly begun, and one with all it can hold', async () => {
    const applicant = await signedInApplicant(office);
    const draft = await startDraft(office, applicant);
    expect((await print(applicant.token, draft.id)).status).toBe(200);
    const long = '演示'.repeat(150);
    const sections: SectionsDraft = {
      experience: Array.from({ length: 40 }, (_, n) => ({
        startsOn: '2019-01-01',
        employer: `演示${'长'.repeat(46)}${n}`,
        position: '部',
        duties: long,
      })),
    };
    await fillSections(office, applicant, draft, sections);
    const { bytes } = await print(applicant.token, draft.id);
    const pages = await readPdf(bytes);
    expect(pages.length).toBeGreaterThan(5);
  });

  it('what a person types is text and nothing else', async () => {
    const applicant = await signedInApplicant(office);
    const draft = await startDraft(office, applicant);
    const injected = '</td><script>document.title=1</script><img src=x onerror=alert(1)>';
    await fillSections(office, applicant, draft, { basic: { school: injected } });
    const { bytes } = await print(applicant.token, draft.id);
    const text = (await readPdf(bytes))
      .map((page) => page.text)
      .join('')
      .replace(/\s/g, '');
    expect(text).toContain('<script>document.title=1</script>');
  });

  it('is nobody else’s business; the reviewer opens the very bytes that were printed', async () => {
    const [applicant, other] = [await signedInApplicant(office), await signedInApplicant(office)];
    const draft = await fullDraft(office, applicant);
    expect((await print(other.token, draft.id)).status).toBe(404);
    expect((await print(undefined, draft.id)).status).toBe(401);
    const { bytes } = await print(applicant.token, draft.id);
    const caller = callerFor(office, {
      userId: applicant.userId,
      name: applicant.name,
      role: 'applicant',
      authorityCode: null,
    });
    await addScan({ ...applicant, caller }, draft.id, 'application-form');
    const staff = await addStaff(office, 'provincial-reviewer', '11');
    const { token } = await signIn(office, staff.username, staff.password);
    const look = () => call(office.url, reviewGetForm, { token, params: { id: draft.id } });
    expect((await look()).status).toBe(404);
    await submitFiling(caller, draft.id, draft.version);
    expect((await look()).bytes.equals(bytes)).toBe(true);
    expect((await print(applicant.token, draft.id)).bytes.equals(bytes)).toBe(true);
  });
});
