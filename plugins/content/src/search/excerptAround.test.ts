import fc from 'fast-check';
import { excerptAround } from './excerptAround';

describe('excerptAround', () => {
  it('shows the place, with what stands before it', () => {
    const text = `${'前'.repeat(50)}**申请表**盖章${'后'.repeat(200)}`;
    const excerpt = excerptAround(text, ['申请表']);
    expect(excerpt).toMatch(/^…前{19} 申请表 盖章后+…$/);
    expect([...excerpt]).toHaveLength(101);
  });

  it('shows the beginning when only the title has the words', () => {
    expect(excerptAround('# 标题\n正文', ['别的'])).toBe('标题 正文');
  });

  it('does not mind the case of letters, nor rare characters', () => {
    expect(excerptAround(`${'𠮷'.repeat(30)}JPG 图片`, ['jpg'])).toBe(`…${'𠮷'.repeat(20)}JPG 图片`);
  });

  it('never breaks a character', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 300 }),
        fc.string({ maxLength: 3 }),
        (text, word) => {
          expect(excerptAround(text, [word])).not.toMatch(/\p{Cs}/u);
        },
      ),
    );
  });
});
