import { getMessage, MESSAGES } from '../messages/catalogue';
import type { Message } from '../messages/message';
import { SAMPLES } from '../messages/samples';
import { judgeTemplate } from './judgeTemplate';
import { placeholdersOf, renderSample } from './sampleMessage';

const all: readonly Message[] = MESSAGES;
const returned = getMessage('returned');
const good = { subject: '需要补正', body: '{{filingNumber}}\n\n{{office}}\n\n{{reason}}\n\n{{items}}' };
const problems = (change: Partial<typeof good>) =>
  judgeTemplate(returned, { ...good, ...change }).map(({ path, code }) => `${path} ${code}`);

test.each(all.map((message) => [message.event, message] as const))(
  'the built-in texts of %s can be sent, and a preview leaves no placeholder',
  (_, message) => {
    for (const [text, language] of [
      [message.zh, 'zh-CN'],
      [message.en, 'en'],
    ] as const) {
      expect(judgeTemplate(message, text)).toEqual([]);
      const { subject, text: plain, html } = renderSample(message, text, language);
      expect(subject + plain + html).not.toMatch(/\{\{|\}\}|undefined/);
    }
    expect(message.params.filter((name) => !(name in SAMPLES))).toEqual([]);
  },
);

test('short texts use what the message has', () => {
  for (const { short, params } of all.filter((message) => message.short)) {
    const used = [...`${short?.zh} ${short?.en}`.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name);
    expect(used.filter((name) => !params.includes(name ?? ''))).toEqual([]);
  }
});

test('an edited text may leave out what it does not need', () => {
  expect(problems({})).toEqual([]);
});

test.each([
  ['an empty subject', { subject: ' ' }, ['subject empty']],
  ['a subject of two lines', { subject: '补正\r\nBcc: all@example.test' }, ['subject line-break']],
  ['a line separator', { subject: '补正\u2028x' }, ['subject line-break']],
  ['a long subject', { subject: '补'.repeat(151) }, ['subject too-long']],
  ['a placeholder that is not there', { subject: '{{filingNumer}}' }, ['subject unknown-placeholder']],
  ['a placeholder of another message', { body: `${good.body}{{code}}` }, ['body unknown-placeholder']],
  ['one that is not closed', { body: `${good.body}{{link}` }, ['body unclosed-placeholder']],
  ['one with an expression', { body: `${good.body}{{link.length}}` }, ['body unclosed-placeholder']],
  ['one that is not opened', { subject: '补正 filingNumber}}' }, ['subject unclosed-placeholder']],
  ['lack of the reason', { body: good.body.replace('{{reason}}', '') }, ['body missing-placeholder']],
])('%s is named', (_, change, expected) => {
  expect(problems(change)).toEqual(expected);
});

test('every problem is named at once', () => {
  expect(problems({ subject: '', body: '{{nonsense}} {{' })).toEqual([
    'subject empty',
    'body unclosed-placeholder',
    'body unknown-placeholder',
    'body missing-placeholder',
    'body missing-placeholder',
    'body missing-placeholder',
    'body missing-placeholder',
  ]);
});

test('the placeholders are listed with what a preview puts there', () => {
  expect(placeholdersOf(returned, 'en')).toContainEqual({
    name: 'filingLabel',
    required: false,
    sample: 'Initial registration',
  });
  expect(
    placeholdersOf(returned, 'zh-CN')
      .filter(({ required }) => required)
      .map(({ name }) => name),
  ).toEqual(['filingNumber', 'office', 'reason', 'items']);
});

test('only a reminder shows how to stop it', () => {
  const shows = (event: string) => {
    const message = getMessage(event);
    return renderSample(message, message.zh, 'zh-CN').text.includes('/api/notices/unsubscribe/');
  };
  expect([shows('renewal-due'), shows('returned')]).toEqual([true, false]);
});
