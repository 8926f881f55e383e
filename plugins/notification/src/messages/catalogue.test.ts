import { getMessage, MESSAGES } from './catalogue';
import { defaultMessageTemplates } from './defaults';
import type { Message } from './message';
import { placeholdersIn, unknownPlaceholders } from './placeholders';

const all: readonly Message[] = MESSAGES;

test.each(all.map((message) => [message.event, message] as const))(
  '%s says the same in both languages',
  (_, message) => {
    const used = (text: Message['zh']) => placeholdersIn(`${text.subject}\n${text.body}`).sort();
    expect(used(message.zh)).toEqual([...message.params, 'recipient'].sort());
    expect(used(message.en)).toEqual(used(message.zh));
  },
);

test('a text with a placeholder that has no value is noticed', () => {
  const message = getMessage('submitted');
  expect(unknownPlaceholders(message, message.zh)).toEqual([]);
  expect(unknownPlaceholders(message, { subject: '{{filingNumer}}', body: '{{ recipient }}' })).toEqual([
    'filingNumer',
  ]);
});

test('events are known by one name each', () => {
  expect(new Set(all.map((message) => message.event)).size).toBe(all.length);
  expect(() => getMessage('nothing')).toThrow('there is no message nothing');
});

test('every message is seeded in Chinese and English', () => {
  expect(defaultMessageTemplates).toHaveLength(all.length * 2);
  expect(new Set(defaultMessageTemplates.map(({ key, language }) => `${key} ${language}`)).size).toBe(
    all.length * 2,
  );
});
