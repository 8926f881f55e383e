import { checkContact } from './contactRules';

test('normalises what is right and turns empty fields into nothing', () => {
  const { values, issues } = checkContact({
    mobile: '138 0000 0000',
    email: 'A@Example.TEST',
    telephone: '０１０－１２３４５６７８',
    address: '  演示路 1 号 ',
    postalCode: '',
    educationLevel: 'bachelor',
    reminders: false,
  });
  expect(issues).toEqual([]);
  expect(values).toEqual({
    mobile: '13800000000',
    email: 'A@example.test',
    telephone: '010-12345678',
    address: '演示路 1 号',
    postalCode: null,
    educationLevel: 'bachelor',
    reminders: false,
  });
});

test.each([
  [{ mobile: '12345' }, ['mobile mobile']],
  [{ mobile: ' ' }, ['mobile required']],
  [{ email: '' }, ['email required']],
  [{ email: 'nobody' }, ['email email']],
  [{ telephone: '1' }, ['telephone telephone']],
  [
    { postalCode: '99', employerPostalCode: '000000' },
    ['postalCode postal-code', 'employerPostalCode postal-code'],
  ],
  [{ educationLevel: 'wizard' }, ['educationLevel not-an-option']],
  [{ telephone: null, educationLevel: null }, []],
])('%j', (change, problems) => {
  expect(checkContact(change).issues.map(({ path, code }) => `${path} ${code}`)).toEqual(problems);
});
