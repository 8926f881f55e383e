import { sampleChangeRecords } from '../../samples/sampleCertificate';
import { openTestPress, type TestPress } from '../../testing/pages';
import { changeRecordPage } from './changeRecordPage';

// The first test may have to unpack the browser.
jest.setTimeout(60_000);

const HEAD = '序号变更事项变更前变更后决定日期决定机关';

describe('the change-record page', () => {
  let press: TestPress;
  beforeAll(() => {
    press = openTestPress();
  });
  afterAll(() => press.close());

  it.each([
    [0, 1],
    [1, 1],
    [12, 1],
    [13, 1],
    [14, 2],
    [60, 4],
  ])('holds %i lines on %i sheets', async (count, sheets) => {
    const data = sampleChangeRecords(count);
    const pages = await press.pagesOf(changeRecordPage(data));
    expect(pages).toHaveLength(sheets);
    pages.forEach((page, index) => {
      expect(page).toContain(HEAD);
      expect(page).toContain(`第${index + 1}页共${sheets}页`);
      if (index > 0) expect(page).toContain(`演示甲${data.certificateNumber}`);
    });
    const all = pages.join('');
    expect(all.split('聘用单位演示工程造价咨询').length - 1).toBe(count + 1);
    expect(all).toContain('注册状态：有效');
    // The signature never stands alone: at least one line goes with it.
    expect(pages.at(-1)).toMatch(
      count === 0 ? /无变更记录/ : new RegExp(`公司2027年3月1日北京市.*2030年6月1日`),
    );
    if (count === 0) expect(all).toContain('无变更记录');
  });
});
