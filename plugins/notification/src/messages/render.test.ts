import fc from 'fast-check';
import { renderMessage } from './render';

const render = (body: string, params = {}, language: 'zh-CN' | 'en' = 'zh-CN') =>
  renderMessage({ subject: '主题 {{name}}', body }, { name: '演示甲', ...params }, language);

test('fills values in the recipient’s language, as text and as HTML', () => {
  const params = { office: { zh: '北京市', en: 'Beijing' } };
  expect(render('{{office}}已受理。', params).text).toContain('北京市已受理。');
  expect(render('Accepted by {{office}}.', params, 'en').html).toContain('<p>Accepted by Beijing.</p>');
});

test('shows a list as bullet points, a link as a link and a code large', () => {
  const { text, html } = render('{{items}}\n\n{{link}}\n\n{{code}}', {
    items: ['身份证不清晰', { zh: '缺合同', en: 'no contract' }],
    link: 'https://example.test/f?a=1&b=2',
    code: '012345',
  });
  expect(text).toContain('- 身份证不清晰\n- 缺合同');
  expect(html).toContain('<ul><li>身份证不清晰</li><li>缺合同</li></ul>');
  expect(html).toContain('<a href="https://example.test/f?a=1&amp;b=2">');
  expect(html).toContain('<p class="code">012345</p>');
});

test('drops a paragraph whose only value is empty', () => {
  expect(render('前\n\n{{items}}\n\n{{reason}}\n\n后', { items: [], reason: ' ' }).text).toMatch(
    /^前\n\n后\n/,
  );
});

test('a value cannot add a header through the subject', () => {
  const { subject } = render('x', { name: '甲\r\nBcc: a@example.test' });
  expect(subject).toBe('主题 甲 Bcc: a@example.test');
});

test('no value reaches the HTML unescaped, wherever it stands', () => {
  fc.assert(
    fc.property(
      fc.string(),
      fc.constantFrom('{{v}}', '甲 {{v}} 乙', '{{list}}', '{{code}}'),
      (noise, body) => {
        const v = `<script>"'&${noise}`;
        const { html } = render(body, { v, list: [v], code: v });
        expect(html).not.toContain('<script');
      },
    ),
  );
});
