import { smsSettings } from './smsSettings';

test('nothing goes to the phone unless the office says so', () => {
  expect(smsSettings({})).toEqual({ events: [] });
  expect(smsSettings({ SMS_EVENTS: ' returned,renewal-due , ' })).toEqual({
    events: ['returned', 'renewal-due'],
  });
});

test('an event without a short text stops the start, each is named', () => {
  expect(() => smsSettings({ SMS_EVENTS: 'returned,account-code,nothing' })).toThrow(
    /SMS_EVENTS.*account-code, nothing.*possible: .*renewal-due/,
  );
});
