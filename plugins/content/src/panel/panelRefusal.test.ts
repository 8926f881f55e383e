import { validateFilingRule } from '@zaoce/domain';
import { panelRefusal, readEntered } from './panelRefusal';

describe('a rule from the panel', () => {
  it('is read as object and as text', () => {
    expect(readEntered({ key: 'initial' })).toEqual({ key: 'initial' });
    expect(readEntered('{"key":"initial"}')).toEqual({ key: 'initial' });
  });

  it.each([undefined, null, '', 'not json', 7, []])('is refused when it is %p', (input) => {
    expect(validateFilingRule(readEntered(input))).toMatchObject({ ok: false });
  });

  it('is refused with every problem at its place, Chinese first', () => {
    const message = (zh: string, en: string) => ({ zh, en });
    const refusal = panelRefusal({ zh: '业务规则', field: 'rule' }, [
      { path: 'route', code: 'no-stage', message: message('没有阶段。', 'No stage.') },
      { path: 'extensionDays', code: 'negative', message: message('负数。', 'Negative.') },
    ]);
    expect(refusal.message).toBe(
      '业务规则有 2 处问题，未保存 / not saved：\nroute：没有阶段。 No stage.\nextensionDays：负数。 Negative.',
    );
  });
});
