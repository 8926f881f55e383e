import { solvedChallenge } from './captchaSolution';

it('encodes a solution with everything the server signed', () => {
  const challenge = {
    algorithm: 'SHA-256' as const,
    challenge: 'c',
    salt: 's',
    signature: 'g',
    maxnumber: 10,
  };
  expect(JSON.parse(solvedChallenge(challenge, 7))).toEqual({
    algorithm: 'SHA-256',
    challenge: 'c',
    number: 7,
    salt: 's',
    signature: 'g',
  });
});
