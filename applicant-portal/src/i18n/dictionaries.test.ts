import en from './en';
import zh from './zh';

/** Every text of a dictionary by its dotted key. */
function textsOf(dictionary: object, prefix = ''): Map<string, string> {
  const texts = new Map<string, string>();
  for (const [key, value] of Object.entries(dictionary)) {
    if (typeof value === 'string') texts.set(`${prefix}${key}`, value);
    else for (const [path, text] of textsOf(value as object, `${prefix}${key}.`)) texts.set(path, text);
  }
  return texts;
}

const placeholders = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1]).sort();

describe('the dictionaries', () => {
  const chinese = textsOf(zh);
  const english = textsOf(en);

  it('have the same keys in both languages', () => {
    expect([...english.keys()].sort()).toEqual([...chinese.keys()].sort());
  });

  it('fill the same placeholders in both languages', () => {
    for (const [key, text] of chinese)
      expect([key, placeholders(english.get(key) ?? '')]).toEqual([key, placeholders(text)]);
  });

  it('leave no text empty', () => {
    for (const [key, text] of [...chinese, ...english]) expect([key, text.trim()]).not.toEqual([key, '']);
  });

  it('keep Chinese out of the English texts, except the name of the other language', () => {
    const mixed = [...english].filter(
      ([key, text]) => /\p{Script=Han}/u.test(text) && key !== 'shell.otherLanguage',
    );
    expect(mixed).toEqual([]);
  });
});
