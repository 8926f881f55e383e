import { sampleChangeForms } from '../../samples/sampleChangeForms';
import { LONG_EMPLOYER, openTestPress, type TestPress } from '../../testing/pages';
import { applicationForm } from './applicationForm';
import type { ApplicationFormData } from './formData';
import { employerPledge, leavingPledge } from './pledges';
import { informationBlock, lossStatementBlock } from './registrationBlocks';

// The first test may have to unpack the browser.
jest.setTimeout(60_000);

const forms: Record<string, ApplicationFormData> = sampleChangeForms;

describe('the forms about a registration', () => {
  let press: TestPress;
  beforeAll(() => {
    press = openTestPress();
  });
  afterAll(() => press.close());

  it.each<[string, number, string[]]>([
    ['renewal', 3, ['二级造价工程师延续注册申请表', '工作业绩', '十一、住房和城乡建设部审批意见']],
    [
      'informationChange',
      2,
      ['聘用单位名称演示工程造价咨询有限公司演示新天地建设项目管理有限公司', '（不变）', '110101900101002'],
    ],
    [
      'employerChange',
      3,
      [
        '三、原聘用单位信息',
        '六、现聘用单位信息',
        '已依法解除劳动合同',
        '十、现聘用单位承诺',
        '十二、新注册初审机构审核意见',
      ],
    ],
    ['cancellation', 2, ['注销专业土木建筑工程', '编号同时作废', '五、聘用单位意见']],
    ['reissue', 2, ['证章都丢失', '多方寻找未果', '找回后立即交回']],
  ])('%s takes %i sheets and says all it must', async (name, count, texts) => {
    const form = forms[name];
    if (!form) throw new Error(`no such form: ${name}`);
    const pages = await press.pagesOf(applicationForm(form));
    expect(pages).toHaveLength(count);
    const all = pages.join('');
    const registration = ['建[造]21221100000123', 'B21221100000123', '2027年1月14日'];
    for (const text of [...registration, ...texts]) expect(all).toContain(text);
    pages.forEach((page, index) => expect(page).toContain(`第${index + 1}页共${count}页`));
  });

  it('no pledge stands on two sheets, however long the employers and the statement', async () => {
    const base = sampleChangeForms.employerChange;
    const long = [
      leavingPledge('演示甲', LONG_EMPLOYER, LONG_EMPLOYER),
      employerPledge('演示甲', LONG_EMPLOYER),
    ];
    const statement = lossStatementBlock('经过'.repeat(150));
    const pages = await press.pagesOf(
      applicationForm({ ...base, blocks: [...base.blocks, statement], pledges: long }),
    );
    const whole = pages.filter(
      (page) => page.includes('聘用单位承诺') && page.includes('法定代表人（签字）'),
    );
    expect(whole).toHaveLength(1);
    expect(pages.join('').split(LONG_EMPLOYER)).toHaveLength(4);
  });

  it('an information change shows every field of the register, also those that stay', async () => {
    const block = informationBlock([{ field: '聘用单位名称', before: LONG_EMPLOYER, after: '' }], '');
    const [page] = await press.pagesOf(
      applicationForm({ ...sampleChangeForms.informationChange, blocks: [block], pledges: [], opinions: [] }),
    );
    expect(page).toContain(`聘用单位名称${LONG_EMPLOYER}（不变）`);
    expect(page).not.toContain('变更说明');
  });
});
