import { checkContact, contactBody, type ContactValues } from './contactCheck';

const values: ContactValues = {
  mobile: '13800000000',
  email: 'yanshi@example.cn',
  telephone: '',
  address: ' 演示路 1 号 ',
  postalCode: '',
  educationLevel: '',
  employerAddress: '',
  employerPostalCode: '',
  language: 'zh-CN',
  reminders: true,
};
const wrong = (change: Partial<ContactValues>) =>
  Object.entries(checkContact({ ...values, ...change })).flatMap(([field, problem]) =>
    problem ? [[field, problem]] : [],
  );

describe('the contact data', () => {
  it('are right with mobile and e-mail alone', () => expect(wrong({})).toEqual([]));

  it.each([
    [{ mobile: '' }, ['mobile', 'required']],
    [{ mobile: '123' }, ['mobile', 'mobile']],
    [{ email: 'nobody' }, ['email', 'email']],
    [{ telephone: 'abc' }, ['telephone', 'telephone']],
    [{ postalCode: '1' }, ['postalCode', 'postal-code']],
  ])('%j is told', (change, problem) => expect(wrong(change)).toEqual([problem]));

  it('send trimmed texts, and null for what was emptied', () => {
    expect(contactBody(values)).toMatchObject({
      address: '演示路 1 号',
      telephone: null,
      language: 'zh-CN',
      reminders: true,
    });
  });
});
