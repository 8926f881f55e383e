import { placeAfterSignIn } from './placeAfterSignIn';

it.each([
  [{ from: '/filings/7/projects?entry=a#x' }, '/filings/7/projects?entry=a#x'],
  [{ from: '//elsewhere.example/steal' }, '/home'],
  [{ from: 'https://elsewhere.example' }, '/home'],
  [{ from: 7 }, '/home'],
  [null, '/home'],
])('after sign-in %j leads to %s', (state, place) => expect(placeAfterSignIn(state)).toBe(place));
