import { LONG_EMPLOYER, openTestPress, type TestPress } from '../testing/pages';
import { sampleCertificate } from '../samples/sampleCertificate';
import { sampleForm } from '../samples/sampleForm';
import {
  sampleAcceptance,
  sampleCancellation,
  sampleChangeDecision,
  sampleDecision,
  sampleExtension,
  sampleRefusal,
  sampleReturn,
  sampleRevocation,
} from '../samples/sampleLetters';
import { certificate } from './certificate/certificate';
import { applicationForm } from './form/applicationForm';
import type { FormBlock } from './form/formData';
import { acceptanceReceipt } from './letters/acceptanceReceipt';
import { cancellationCertificate } from './letters/cancellationCertificate';
import { decisionNotice } from './letters/decisionNotice';
import { extensionNotice } from './letters/extensionNotice';
import { refusalNotice } from './letters/refusalNotice';
import { returnNotice } from './letters/returnNotice';
import { revocationDecision } from './letters/revocationDecision';

// The first test may have to unpack the browser.
jest.setTimeout(60_000);

const LONG_NAME = '古丽巴哈尔·阿卜杜热合曼·演示测试买买提吐尔逊江';
let press: TestPress;

beforeAll(() => {
  press = openTestPress();
});

afterAll(() => press.close());

const pagesOf = (html: string) => press.pagesOf(html);

/** Puts a text into the first field with this label. */
function withField(blocks: FormBlock[], label: string, value: string): FormBlock[] {
  return blocks.map((block) =>
    block.kind === 'fields'
      ? {
          ...block,
          fields: block.fields.map((field) => (field.label === label ? { ...field, value } : field)),
        }
      : block,
  );
}

describe('the application form', () => {
  it('repeats the table head and counts the pages with 40 entries and long duties', async () => {
    const form = sampleForm({ entries: 40 });
    const pages = await pagesOf(applicationForm(form));
    const text = pages.join('');
    expect(pages.length).toBeGreaterThan(4);
    pages.forEach((page, index) => {
      expect(page).toContain(`第${index + 1}页共${pages.length}页`);
      expect(page).toContain('内容校验码9f86d081884c7d65');
      if (index > 0) expect(page).toContain(`演示甲${form.filingNumber}`);
    });
    const heads = text.split('序号起止年月工作单位').length - 1;
    const pagesWithEntries = pages.filter((page) => page.includes('演示丁')).length;
    expect([heads, pagesWithEntries > 1]).toEqual([pagesWithEntries, true]);
    expect(text.split('演示丁').length - 1).toBe(40);
    for (const title of ['八、申请人承诺', '九、聘用单位承诺', '十、注册初审机构审核意见'])
      expect(text).toContain(title);
  });

  it('keeps a name of 24 and an employer of 50 characters whole', async () => {
    const form = sampleForm();
    const blocks = withField(withField(form.blocks, '单位名称', LONG_EMPLOYER), '姓名', LONG_NAME);
    const text = (await pagesOf(applicationForm({ ...form, blocks, applicantName: LONG_NAME }))).join('');
    expect(text).toContain(LONG_EMPLOYER);
    expect(text).toContain(LONG_NAME);
  });
});

describe('the certificate', () => {
  it('says everything once and fits one sheet', async () => {
    const pages = await pagesOf(certificate(sampleCertificate({ seal: undefined })));
    expect(pages).toHaveLength(1);
    const expected = [
      '中华人民共和国二级造价工程师注册证书',
      'Class2CostEngineerCertificateofRegistration',
      '演示甲',
      '建[造]21261100000123',
      '2026年11月22日至2030年11月21日',
      '专业人员签章位置',
      '发证机关盖章处',
      '实时数据，扫码验证',
      '查询网址：https://zaoce.example/verify',
    ];
    for (const text of expected) expect(pages[0]).toContain(text);
  });

  it('fits one sheet with the longest name and employer, on certificate and seal', async () => {
    const seal = {
      grade: '二级造价工程师',
      name: LONG_NAME,
      sealNumber: 'B21261100000123',
      employer: LONG_EMPLOYER,
      validity: '有效期至2030年11月21日',
    };
    const pages = await pagesOf(
      certificate(sampleCertificate({ name: LONG_NAME, employer: LONG_EMPLOYER, seal })),
    );
    expect(pages).toHaveLength(1);
    expect(pages[0]?.split(LONG_EMPLOYER)).toHaveLength(3);
  });
});

describe('the letters of the office', () => {
  it.each([
    ['受理通知书', acceptanceReceipt(sampleAcceptance), ['20个工作日', '2026年12月18日', '劳动合同']],
    ['延长办理期限告知书', extensionNotice(sampleExtension), ['第四十二条', '2027年1月4日', '尚未公布']],
    ['补正材料告知书', returnNotice(sampleReturn), ['一次性告知', '缺少国徽面', '（D14）']],
    ['准予变更注册决定书', decisionNotice(sampleChangeDecision), ['变更前：北京市变更后：上海市']],
    ['准予行政许可决定书', decisionNotice(sampleDecision), ['建[造]21261100000123']],
    [
      '不予行政许可决定书',
      refusalNotice(sampleRefusal),
      ['六十日内向北京市人民政府', '六个月内', '第十三条第二项'],
    ],
  ])('%s stands on one sheet with all it must say', async (title, html, texts) => {
    const pages = await pagesOf(html);
    expect(pages).toHaveLength(1);
    for (const text of [title, '演示甲：', '北京市造价工程师注册初审机构2026年11月22日', ...texts]) {
      expect(pages[0]).toContain(text);
    }
  });

  it('the decision that revokes a registration says ground, ban and remedies; no page holds a signature alone', async () => {
    const pages = await pagesOf(revocationDecision(sampleRevocation));
    const text = pages.join('');
    for (const said of [
      '演示甲：',
      '建[造]21221100000123',
      '第六十九条第二款',
      '2029年11月21日前（含当日）',
      '六十日内向住房和城乡建设部',
    ])
      expect(text).toContain(said);
    expect(pages.at(-1)).toMatch(/救济途径.*2026年11月22日$/);
    const free = await pagesOf(revocationDecision({ ...sampleRevocation, bannedUntil: null }));
    expect(free.join('')).not.toContain('含当日');
  });

  it('a receipt names the offices that follow each other, and says when silence accepted', async () => {
    const stages = [
      { authorityName: '北京市造价工程师注册初审机构', workingDays: 10 },
      { authorityName: '住房和城乡建设部', workingDays: 10 },
    ];
    const [page] = await pagesOf(acceptanceReceipt({ ...sampleAcceptance, stages, byLapse: true }));
    expect(page).toContain('北京市造价工程师注册初审机构（10个工作日）、住房和城乡建设部（10个工作日）');
    expect(page).toContain('第三十二条第一款第四项');
    expect(page).not.toContain('本机关决定自');
  });

  it('a certificate of cancellation names nobody it is written to', async () => {
    const pages = await pagesOf(cancellationCertificate(sampleCancellation));
    expect(pages).toHaveLength(1);
    for (const text of ['注销注册证明', '建[造]21221100000123', 'B21221100000123', '编号同时作废']) {
      expect(pages[0]).toContain(text);
    }
    expect(pages[0]).not.toContain('演示甲：');
  });

  it('a notice of 100 defects repeats its head, and its signature never stands alone', async () => {
    const items = Array.from({ length: 100 }, (_, index) => ({
      place: `扫描件：第${index + 1}种`,
      defectCode: 'D21',
      text: '图片方向不正、残缺或模糊，请重新扫描后上传。'.repeat(3),
    }));
    const pages = await pagesOf(returnNotice({ ...sampleReturn, items }));
    expect(pages.length).toBeGreaterThan(5);
    const withItems = pages.filter((page) => page.includes('（D21）'));
    for (const page of withItems) expect(page).toContain('序号位置存在的问题和补正要求');
    expect(pages.at(-1)).toMatch(/请登录系统.*2026年11月22日/);
  });

  it('a decision as long as may be written goes on to a second sheet with its signature', async () => {
    for (const length of [400, 450, 500, 550, 600]) {
      const facts = '经核查，'.padEnd(length, '演示事实与理由');
      const pages = await pagesOf(refusalNotice({ ...sampleRefusal, facts }));
      expect(pages.at(-1)).toMatch(/。北京市造价工程师注册初审机构|人民法院提起行政诉讼。|（机关印章）/);
      expect(pages.at(-1)?.indexOf('（机关印章）')).toBeGreaterThan(pages.length > 1 ? 8 : 100);
    }
  });
});
