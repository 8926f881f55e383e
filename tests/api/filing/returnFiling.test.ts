import {
  approveFiling,
  getFiling,
  getFilingChanges,
  getFilingHistory,
  getHome,
  reviewGetFiling,
  reviewGetScan,
  returnFiling,
  submitFiling,
  updateFiling,
  type FilingDetail,
  type SectionsDraft,
} from '@zaoce/domain';
import { deleteScan, printForm, readSubmittedForm } from '@zaoce/filing';
import { call } from '../../support/client';
import {
  addFiler,
  addScan,
  claim,
  callerFor,
  stampDraft,
  submitNew,
  type TestFiler,
} from '../../support/filings';
import { startOffice, type Office } from '../../support/office';
import { addStaff, signIn } from '../../support/people';

describe('POST /review/filings/:id/return, and what comes back', () => {
  let office: Office;
  let filer: TestFiler;
  let token: string;
  let reviewerToken: string;
  let reviewer: Parameters<typeof claim>[0];
  let filing: FilingDetail;

  beforeAll(async () => {
    office = await startOffice();
    filer = await addFiler(office);
    const staff = await addStaff(office, 'provincial-reviewer', '11');
    token = (await signIn(office, filer.idNumber, filer.password)).token;
    reviewerToken = (await signIn(office, staff.username, staff.password)).token;
    reviewer = callerFor(office, {
      userId: staff.userId,
      name: '演示审核员',
      role: 'provincial-reviewer',
      authorityCode: '11',
    });
    filing = await submitNew(filer);
  });
  afterAll(() => office.stop());

  const params = () => ({ id: filing.id });
  const mine = async () => (await call(office.url, getFiling, { token, params: params() })).data;
  const review = async () =>
    (await call(office.url, reviewGetFiling, { token: reviewerToken, params: params() })).data;
  const sendBack = (version: number, body: object) =>
    call(office.url, returnFiling, { token: reviewerToken, params: params(), version, body: body as never });
  const save = async (sections: SectionsDraft, answers: { itemId: number; answer: string }[] = []) => {
    const { version } = await mine();
    return call(office.url, updateFiling, { token, params: params(), version, body: { sections, answers } });
  };
  const submit = async () => {
    const { version } = await mine();
    return call(office.url, submitFiling, { token, params: params(), version });
  };

  it('takes only places and codes that exist, and only from whom holds it', async () => {
    const unclaimed = await sendBack(filing.version, { reason: '请补正' });
    expect([unclaimed.status, unclaimed.code]).toEqual([409, 'not-claimed']);
    const version = await claim(reviewer, filing.id);
    const wrong = await sendBack(version, {
      reason: '请补正',
      items: [
        { path: 'loss.lostOn', defectCode: 'D99', text: '无此栏' },
        { path: 'scans.passport', defectCode: 'D99', text: '无此件' },
        { path: 'basic', defectCode: 'D98', text: '无此码' },
      ],
    });
    expect([wrong.status, wrong.issues[0]?.path]).toEqual([422, 'items.0.path']);
    expect((await sendBack(version, { reason: '?' })).status).toBe(400);
  });

  it('shows the applicant every reason at its place, on the home page too, from the office and not from a person', async () => {
    const { version } = await review();
    const reply = await sendBack(version, {
      reason: '请按所列意见补正',
      items: [
        { path: 'basic.employer.address', defectCode: 'D16', text: '单位地址与执照不符' },
        { path: 'scans.photo', defectCode: 'D01', text: '照片背景不是白色' },
      ],
    });
    expect(reply.status).toBe(200);
    expect(reply.data).toMatchObject({ state: 'returned', assigneeId: null, dueOn: null });
    filing = await mine();
    expect(filing).toMatchObject({
      state: 'returned',
      returnReason: '请按所列意见补正',
      openItems: 2,
      allowedActions: ['edit', 'submit', 'delete'],
    });
    expect(filing.returnItems).toMatchObject([
      { path: 'basic.employer.address', defectCode: 'D16', state: 'open', round: 1 },
      { path: 'scans.photo', defectCode: 'D01', state: 'open' },
    ]);
    expect(filing.stages).toMatchObject([{ state: 'returned', opinion: '请按所列意见补正' }]);
    const home = await call(office.url, getHome, { token });
    expect(home.data.next).toMatchObject({ kind: 'fix-return', filingId: filing.id });
    expect(home.data.returned[0]).toMatchObject({ reason: '请按所列意见补正', items: [{}, {}] });
    const history = await call(office.url, getFilingHistory, { token, params: params() });
    expect(history.data.map(({ action, actor }) => `${action} ${actor}`)).toEqual([
      `submitted ${filer.name}`,
      'accepted 北京市',
      'returned 北京市',
    ]);
    expect(history.data.at(-1)?.items).toHaveLength(2);
    const colleagues = (await review()).history.map(({ action, actor }) => `${action} ${actor}`);
    expect(colleagues.at(-1)).toMatch(/^returned 演示审核员\d+$/);
  });

  it('the clock stands still while the applicant has it', async () => {
    const row = await office.strapi.db
      .connection('filings')
      .where({ id: filing.id })
      .first('clock', 'due_on');
    expect(row.due_on).toBeNull();
    expect(JSON.parse(row.clock)['first-review'].spans[0].to).not.toBeNull();
  });

  it('cannot be submitted before every item is answered', async () => {
    const reply = await submit();
    expect([reply.status, reply.code]).toEqual([422, 'items-unanswered']);
    expect(reply.issues.map((issue) => issue.path)).toEqual(['basic.employer.address', 'scans.photo']);
    expect((await save({}, [{ itemId: 999_999, answer: '?' }])).status).toBe(404);
  });

  it('while he works on it the office sees what was submitted, pictures too', async () => {
    const basic = filing.sections.basic ?? {};
    const [address, photo] = filing.returnItems;
    const saved = await save(
      { basic: { ...basic, employer: { ...basic.employer, address: '北京市朝阳区示例路 3 号' } } },
      [
        { itemId: address?.id ?? 0, answer: '已按执照更正' },
        { itemId: photo?.id ?? 0, answer: '已重新拍摄' },
      ],
    );
    expect(saved.data).toMatchObject({ openItems: 0 });
    expect(saved.data.returnItems.map((item) => item.state)).toEqual(['answered', 'answered']);
    const old = filing.scans.find((scan) => scan.kind === 'photo');
    await deleteScan(filer.caller, filing.id, old?.id ?? 0);
    const fresh = await addScan(filer, filing.id, 'photo');
    await printForm(filer.caller, filing.id);

    const { detail } = await review();
    expect(detail.sections.basic?.employer?.address).toBe('北京市朝阳区示例路 2 号');
    expect(detail.scans.find((scan) => scan.kind === 'photo')?.id).toBe(old?.id);
    const look = (scanId: number) =>
      call(office.url, reviewGetScan, { token: reviewerToken, params: { id: filing.id, scanId } });
    expect((await look(old?.id ?? 0)).status).toBe(200);
    expect((await look(fresh.id)).status).toBe(404);
    const form = await readSubmittedForm(reviewer, filing.id);
    expect(form.bytes.subarray(0, 5).toString()).toBe('%PDF-');
    const changes = await call(office.url, getFilingChanges, { token, params: params() });
    expect(changes.data.changes.map(({ path, kind }) => `${path} ${kind}`)).toEqual([
      'basic.employer.address changed',
      'scans.photo changed',
    ]);
  });

  it('comes back as the next round: what changed, with the item each change answers', async () => {
    await deleteScan(
      filer.caller,
      filing.id,
      filing.scans.find((scan) => scan.kind === 'application-form')?.id ?? 0,
    );
    await stampDraft(filer, filing.id);
    const reply = await submit();
    expect(reply.status).toBe(200);
    expect(reply.data).toMatchObject({ state: 'submitted', round: 2, returnReason: null });
    const seen = await review();
    const [address, photo] = reply.data.returnItems;
    expect(seen.changes).toMatchObject([
      {
        path: 'basic.employer.address',
        before: '北京市朝阳区示例路 2 号',
        after: '北京市朝阳区示例路 3 号',
        answers: [address?.id],
      },
      { path: 'scans.photo', kind: 'changed', answers: [photo?.id] },
      { path: 'scans.application-form' },
    ]);
    expect(seen.idNumber).toBe(filer.idNumber);
    const views = await office.strapi.db
      .connection('audit_events')
      .where({ action: 'filing.viewed', subject_id: String(filing.id) });
    expect(views.length).toBeGreaterThan(0);
  });

  it('warns of what could have been said the first time, and records that it was said all the same', async () => {
    const version = await claim(reviewer, filing.id);
    const late = {
      reason: '还需补正',
      items: [{ path: 'scans.labour-contract', defectCode: 'D09', text: '缺页' }],
    };
    const warned = await sendBack(version, late);
    expect([warned.status, warned.code]).toEqual([422, 'rule-refused']);
    expect(warned.issues).toMatchObject([{ path: 'scans.labour-contract', code: 'repeated-item' }]);
    // What has changed since, and what was returned before, may be returned again without being asked.
    const again = [{ path: 'basic.employer.address', defectCode: 'D16', text: '仍与执照不符' }];
    const insisted = await sendBack(version, {
      ...late,
      items: [...late.items, ...again],
      acknowledgeRepeated: true,
    });
    expect(insisted.status).toBe(200);
    const row = await office.strapi.db
      .connection('filing_events')
      .where({ filing_id: filing.id, action: 'returned' })
      .orderBy('sequence', 'desc')
      .first();
    expect(JSON.parse(row.payload)).toEqual({ repeated: ['scans.labour-contract'] });
    const { returnItems } = await mine();
    expect(returnItems.map(({ path, round, state }) => `${path} ${round} ${state}`)).toEqual([
      'scans.photo 1 accepted',
      'scans.labour-contract 2 open',
      'basic.employer.address 2 open',
    ]);
  });

  it('an approval accepts what was answered', async () => {
    const { returnItems } = await mine();
    await save(
      {},
      returnItems
        .filter((item) => item.state === 'open')
        .map((item) => ({ itemId: item.id, answer: '说明如下' })),
    );
    expect((await submit()).status).toBe(200);
    const version = await claim(reviewer, filing.id);
    const approved = await call(office.url, approveFiling, {
      token: reviewerToken,
      params: params(),
      version,
      body: { opinion: '同意' },
    });
    expect(approved.data).toMatchObject({ state: 'approved', round: 3, dueOn: null });
    const done = await mine();
    expect(done.returnItems.every((item) => item.state === 'accepted')).toBe(true);
    expect(done.decision).toMatchObject({ outcome: 'approved', text: '同意' });
    expect(done.stages).toMatchObject([{ state: 'passed', opinion: '同意' }]);
    const mails = await office.strapi.db
      .connection('outgoing_messages')
      .where('key', 'like', `filing:${filing.id}:%`)
      .select('event')
      .orderBy('id');
    expect(mails.map((mail: { event: string }) => mail.event)).toEqual([
      'submitted',
      'accepted',
      'returned',
      'submitted',
      'returned',
      'submitted',
      'decided',
    ]);
  });
});
