import fc from 'fast-check';
import { cssString, html, lines, paragraphs, trustedHtml } from './html';

describe('html', () => {
  it('escapes every interpolation, in text and in attributes', () => {
    const name = `<b onclick="x('1')">&`;
    expect(html`<p title="${name}">${name}</p>`.text).toBe(
      '<p title="&lt;b onclick=&quot;x(&#39;1&#39;)&quot;&gt;&amp;">&lt;b onclick=&quot;x(&#39;1&#39;)&quot;&gt;&amp;</p>',
    );
  });

  it('leaves no way to begin or end markup, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) => {
        expect(html`${typed}`.text).not.toMatch(/[<>"']|&(?!(amp|lt|gt|quot|#39);)/);
      }),
    );
  });

  it('nests templates and lists without escaping them twice', () => {
    const items = ['甲&乙', '丙'].map((item) => html`<li>${item}</li>`);
    expect(
      html`<ul>
        ${items}
      </ul>`.text.replaceAll(/\s/g, ''),
    ).toBe('<ul><li>甲&amp;乙</li><li>丙</li></ul>');
  });

  it('prints nothing for absent values and 0 for zero', () => {
    expect(html`[${null}${undefined}${false}${0}${trustedHtml('<i>')}]`.text).toBe('[0<i>]');
  });
});

describe('lines and paragraphs', () => {
  it('keep the breaks somebody typed, and escape what is between them', () => {
    expect(lines('a<b\r\nc\nd').text).toBe('a&lt;b<br />c<br />d');
    expect(paragraphs('一\n\n<二>').map((paragraph) => paragraph.text)).toEqual([
      '<p>一</p>',
      '<p>&lt;二&gt;</p>',
    ]);
  });
});

describe('cssString', () => {
  it('cannot be left: neither the string, nor the style sheet, nor the element', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) => {
        expect(cssString(typed).slice(1, -1)).toMatch(/^([\p{L}\p{N} ]|\\[0-9a-f]+ )*$/u);
      }),
    );
  });
});
