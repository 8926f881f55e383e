import { getMe, printApplicationForm, updateMe, type FilingDetail } from '@zaoce/domain';
import { readFiling, succeed, type SignedInApplicant } from '../../support/journey';
import { startOffice, type Office } from '../../support/office';
import { plainText, readPdf } from '../../support/pdf';
import { registeredApplicant, type RegisteredApplicant } from '../../support/registered';
import { demoEmployer } from '../../support/sections';
import { fill, otherEmployer, WALKS, type Walk } from '../../support/walks';

/** What each form must say beside the registration, which all of them show. */
const FORMS: [kind: keyof typeof WALKS, sheets: number, texts: string[]][] = [
  [
    'renewal',
    3,
    ['延续注册申请表', '聘用单位信息', '工作业绩', '必修60学时，选修60学时', '住房和城乡建设部审批意见'],
  ],
  [
    'information-change',
    2,
    ['信息变更申请表', `${demoEmployer.name}演示工程造价咨询股份有限公司`, '（不变）', '聘用单位承诺'],
  ],
  [
    'employer-change-within',
    3,
    [
      '变更注册申请表',
      '原聘用单位信息',
      '现聘用单位信息',
      otherEmployer.name,
      '本人辞职',
      '已依法解除劳动合同',
    ],
  ],
  [
    'employer-change-cross',
    3,
    ['跨省/跨部门', '转入的注册初审机构上海市', '新注册初审机构审核意见', '现聘用单位承诺'],
  ],
  ['cancellation', 2, ['注销注册申请表', '注销专业土木建筑工程', '不再从事造价工作', '编号同时作废']],
  [
    'reissue-certificate',
    2,
    ['证书补办申请表', '遗失内容证书丢失', '演示日报', '搬迁办公室时遗失', '所持注册证书确已遗失'],
  ],
  ['reissue-seal', 2, ['遗失内容印章丢失', '所持执业专用章确已遗失', '住房和城乡建设部审批意见']],
];

describe('the application form of every filing about a registration', () => {
  let office: Office;
  beforeAll(async () => {
    office = await startOffice();
  });
  afterAll(() => office.stop());

  const draft = async (walk: Walk): Promise<[RegisteredApplicant, FilingDetail]> => {
    const applicant = await registeredApplicant(office, { daysLeft: 60 });
    return [applicant, await fill(office, applicant, walk)];
  };
  const print = async ({ token }: SignedInApplicant, id: number) =>
    readPdf((await succeed(office, printApplicationForm, { token, params: { id } })).bytes);

  it.each(FORMS)('%s: %i sheets, every section, the right pledges', async (kind, sheets, texts) => {
    const [applicant, filing] = await draft(WALKS[kind]);
    const pages = await print(applicant, filing.id);
    expect(pages).toHaveLength(sheets);
    const all = plainText(pages);
    const shown = [
      applicant.name,
      applicant.idNumber,
      applicant.mobile,
      applicant.certificateNumber,
      applicant.sealNumber,
      filing.number,
      ...texts,
    ];
    for (const text of shown) expect(all).toContain(text);
    expect(all.split('申请人承诺')).toHaveLength(2);
  });

  it('shows the contact data as they are, without making the stamped form stale', async () => {
    const [applicant, filing] = await draft(WALKS.cancellation);
    const { id } = filing;
    expect(plainText(await print(applicant, id))).toContain(applicant.mobile);
    const mobile = '13900001234';
    const { token } = applicant;
    const { data: me } = await succeed(office, getMe, { token });
    await succeed(office, updateMe, { token, version: me.version, body: { mobile } });
    const text = plainText(await print(applicant, id));
    expect(text).toContain(mobile);
    expect(text).not.toContain(applicant.mobile);
    const { form } = await readFiling(office, applicant, id);
    expect(form).toMatchObject({ stale: false, printedHash: form.contentHash });
    expect(form.contentHash).toBe(filing.form.contentHash);
  });

  it('an empty draft prints too, with blanks for the pen', async () => {
    const [applicant, filing] = await draft({
      ...WALKS['employer-change-cross'],
      sections: () => ({}),
      scans: [],
    });
    expect(plainText(await print(applicant, filing.id))).toContain('现聘用单位信息');
  });
});
