import { readBackupWords, readRestoreWords } from './read-words.mjs';

describe('the words of the commands', () => {
  it('are read', () => {
    expect(readBackupWords([])).toEqual({ to: undefined, keep: undefined });
    expect(readBackupWords(['--to', '/b/x', '--keep=7'])).toEqual({ to: '/b/x', keep: 7 });
    expect(readRestoreWords(['--from', 'x'])).toEqual({ from: 'x', check: false, replace: false });
    expect(readRestoreWords(['--from=x', '--check'])).toMatchObject({ check: true });
  });

  it.each([['--keep=0'], ['--keep=many'], ['--form=x'], ['stray']])('backup refuses %s', (word) => {
    expect(() => readBackupWords([word])).toThrow(/npm run backup/);
  });

  it.each([[[]], [['--replace']], [['--from']], [['--from', 'x', '--force']]])(
    'restore refuses %j',
    (words) => {
      expect(() => readRestoreWords(words)).toThrow(/npm run restore/);
    },
  );
});
