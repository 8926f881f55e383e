import { splitBody } from './splitBody';

test('paragraphs, and lists where lines begin with a dash', () => {
  expect(splitBody('演示甲，您好：\n\n- 缺页\n- 不清晰\n  第二行\n\n请\n重新上报 - 谢谢')).toEqual([
    { kind: 'text', text: '演示甲，您好：' },
    { kind: 'list', lines: ['缺页', '不清晰\n  第二行'] },
    { kind: 'text', text: '请\n重新上报 - 谢谢' },
  ]);
});

test('nothing is no paragraph', () => {
  expect(splitBody('\n\n \n\n')).toEqual([]);
});
