import { describeEntry } from './describeEntry';
import { entriesOf, isLinked, textsOf } from './entryTypes';

describe('an entry in a few words', () => {
  it('is named by its project and lists what is filled in', () => {
    const entry = { id: 'a', name: ' 综合楼 ', client: '演示建设公司', category: '', role: '负责人' };
    expect(describeEntry('projects', entry)).toEqual({
      title: '综合楼',
      details: [
        { zh: '演示建设公司', en: '演示建设公司' },
        { zh: '负责人', en: '负责人' },
      ],
    });
  });

  it('shows words of closed lists', () => {
    const { details } = describeEntry('education', {
      content: '计价规范',
      category: 'compulsory',
      mode: 'online',
    });
    expect(details.map(({ zh }) => zh)).toEqual(['必修', '网络']);
  });
});

describe('the entries of a section', () => {
  it('are none when the section was never opened', () => expect(entriesOf({}, 'projects')).toEqual([]));

  it('know which the association linked', () => {
    expect(isLinked({ source: 'association' })).toBe(true);
    expect(isLinked({ source: 'self' })).toBe(false);
  });

  it('send back texts only', () => {
    expect(textsOf({ id: 'x', source: 'self', hours: '7.5', year: undefined })).toEqual({ hours: '7.5' });
  });
});
