import { isTyping, readKey } from './keySequence';

const keys = { j: 'next', r: 'rotate', 'r r': 'return', '?': 'help', 'g q': 'queue' };

describe('readKey', () => {
  it.each([
    ['a key with one meaning acts at once', null, 'j', { kind: 'act', act: 'next' }],
    ['a key that may begin a sequence waits', null, 'r', { kind: 'wait', otherwise: 'rotate' }],
    ['the second key completes it', 'r', 'r', { kind: 'act', act: 'return' }],
    ['another second key acts by itself', 'r', 'j', { kind: 'act', act: 'next' }],
    ['a beginning without a meaning of its own waits for more', null, 'g', { kind: 'wait', otherwise: null }],
    ['an unknown key does nothing', null, 'x', { kind: 'none' }],
    ['an unknown second key does nothing', 'r', 'x', { kind: 'none' }],
  ] as const)('%s', (_name, pending, key, expected) => {
    expect(readKey(keys, pending, key)).toEqual(expected);
  });
});

describe('isTyping', () => {
  const press = { key: 'a', ctrlKey: false, metaKey: false, altKey: false, isComposing: false };

  it.each([
    ['a text field', { tagName: 'INPUT', type: 'text' }, true],
    ['a text area', { tagName: 'TEXTAREA' }, true],
    ['a choice', { tagName: 'SELECT' }, true],
    ['a checkbox', { tagName: 'INPUT', type: 'checkbox' }, false],
    ['a button', { tagName: 'BUTTON' }, false],
    ['the page', { tagName: 'BODY' }, false],
    ['an editable block', { tagName: 'DIV', isContentEditable: true }, true],
  ])('in %s: %o → %s', (_name, target, expected) => {
    expect(isTyping(press, target)).toBe(expected);
  });

  it('leaves the keys of browser and input method alone', () => {
    const page = { tagName: 'BODY' };
    expect(isTyping({ ...press, ctrlKey: true }, page)).toBe(true);
    expect(isTyping({ ...press, isComposing: true }, page)).toBe(true);
  });
});
