import { placeholdersOf } from '../testing/placeholders';
import { asksFor, readCode, readSentences, sentencesInCode, type Sentences } from '../testing/strapiWords';
import { isReachable, outdatedBeginnings } from '../testing/unreachable';
import { chinese } from './index';
import { choices, fields, typeNames } from './fields';
import { pluginNames } from './plugins';

/** Names, and formats a person types as they are: the same in Chinese. */
const SAME_IN_CHINESE = [
  'Logo',
  'URL',
  'URL(s)',
  'ID',
  'JSON',
  'UID',
  'GraphQL',
  'Sentry',
  'webhook',
  'Webhooks',
  'kai@doe.com',
  'Kai Doe',
  'my.subdomain.com',
  'http://www.client-app.com',
  'noopener, nofollow, noreferrer',
  '_blank, _self, _parent, _top',
];

const panel = readCode();
/** The content-type builder changes nothing outside development, and only its forms ask for more than its files hold. */
const used = panel.filter(({ prefix }) => prefix !== 'content-type-builder.');
let english: Sentences;
let shipped: Sentences;

beforeAll(async () => {
  english = await readSentences('en');
  shipped = await readSentences('zh-Hans');
});

const inChinese = (key: string) => chinese[key] ?? shipped.get(key);
const reachable = () => [...english].filter(([key]) => isReachable(key));

test('whatever an editor or an administrator can meet is there in Chinese', () => {
  const missing = reachable().filter(([key, sentence]) => !isChinese(inChinese(key), sentence));
  expect(missing).toEqual([]);
});

test('so is what the panel asks for without having it in any language', () => {
  const asked = [...sentencesInCode(used)].filter(([key]) => !english.has(key) && isReachable(key));
  expect(asked.length).toBeGreaterThan(50);
  expect(asked.filter(([key, sentence]) => !isChinese(inChinese(key), sentence))).toEqual([]);
});

test('no sentence loses, invents or misspells a value or a tag', () => {
  const wrong = reachable().flatMap(([key, sentence]) => {
    const given = inChinese(key);
    const [asked, taken] = [sentence, given ?? ''].map((text) => placeholdersOf(text)?.join(' '));
    return taken !== undefined && (asked ?? '') === taken ? [] : [`${key}: ${asked} / ${taken}`];
  });
  expect(wrong).toEqual([]);
});

test('every sentence of ours is one that the panel asks for', () => {
  const named = { ...fields, ...choices, ...typeNames, ...pluginNames };
  const ours = Object.keys(chinese).filter((key) => !(key in named));
  const unknown = ours.filter((key) => !english.has(key) && !asksFor(panel, key));
  expect(unknown).toEqual([]);
});

test('every sentence of ours can be read', () => {
  expect(Object.entries(chinese).filter(([, sentence]) => !placeholdersOf(sentence))).toEqual([]);
});

test('what is left out is still something that Strapi has', () => {
  expect(outdatedBeginnings([...english.keys(), ...sentencesInCode(panel).keys()])).toEqual([]);
});

function isChinese(given: string | undefined, sentence: string): boolean {
  const words = sentence.replace(/\{[^{}]*\}|<[^<>]*>/g, '').trim();
  if (!/\p{Letter}/u.test(words) || SAME_IN_CHINESE.includes(words)) return true;
  return given !== undefined && /\p{Script=Han}/u.test(given);
}
