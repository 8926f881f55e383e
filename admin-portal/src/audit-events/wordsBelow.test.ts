import { wordsBelow } from './wordsBelow';

const dictionary = {
  zaoce: { audit: { action: { filing: { viewed: '查看', printed: '打印' }, seed: '载入' } } },
};

it('names what stands below a place', () => {
  expect(wordsBelow(dictionary, 'zaoce.audit.action')).toEqual(['filing.viewed', 'filing.printed', 'seed']);
});

it('names nothing where there is nothing', () => {
  expect(wordsBelow(dictionary, 'zaoce.nowhere.at')).toEqual([]);
  expect(wordsBelow(dictionary, 'zaoce.audit.action.seed')).toEqual([]);
});
