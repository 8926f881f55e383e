import fc from 'fast-check';
import { excerptOf } from './excerpt';

describe('excerptOf', () => {
  it("takes the editor's own words when there are any", () => {
    expect(excerptOf('正文', ' 摘要 ')).toBe('摘要');
    expect(excerptOf('正文', '  ')).toBe('正文');
  });

  it('drops Markdown and keeps the text of links', () => {
    const body = '# 标题\n\n- 第一项 **重要**\n1. 见[办事指南](/guides/filing-guide)\n> 引用';
    expect(excerptOf(body, null)).toBe('标题 第一项 重要 见办事指南 引用');
  });

  it('never exceeds 120 characters and never cuts one in half', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (body) => {
        const excerpt = excerptOf(body, null);
        expect([...excerpt].length).toBeLessThanOrEqual(120);
        expect(excerpt).not.toMatch(/\p{Cs}/u);
      }),
    );
    expect(excerptOf('𠮷'.repeat(200), null)).toBe(`${'𠮷'.repeat(119)}…`);
  });
});
