import { sampleSealSheet } from '../../samples/sampleCertificate';
import { LONG_EMPLOYER, openTestPress, type TestPress } from '../../testing/pages';
import { sealSheet } from './sealSheet';

// The first test may have to unpack the browser.
jest.setTimeout(60_000);

describe('the sheet with the seal', () => {
  let press: TestPress;
  beforeAll(() => {
    press = openTestPress();
  });
  afterAll(() => press.close());

  it('says in plain text what the seal says, and its measures', async () => {
    const pages = await press.pagesOf(sealSheet(sampleSealSheet()));
    expect(pages).toHaveLength(1);
    const texts = [
      '执业专用章印模',
      '50mm',
      '35mm',
      'B21261100000123',
      '建[造]21261100000123',
      '2030年11月21日',
    ];
    for (const text of texts) expect(pages[0]).toContain(text);
    expect(pages[0]?.split('演示工程造价咨询有限公司')).toHaveLength(3);
  });

  it('stays one sheet with the longest employer', async () => {
    const data = sampleSealSheet();
    const pages = await press.pagesOf(
      sealSheet({ ...data, seal: { ...data.seal, employer: LONG_EMPLOYER } }),
    );
    expect(pages).toHaveLength(1);
    expect(pages[0]).toContain(LONG_EMPLOYER);
  });

  it('draws the seal in its true size', () => {
    expect(sealSheet(sampleSealSheet())).toMatch(/width="50mm"\s+height="35mm"/);
  });
});
