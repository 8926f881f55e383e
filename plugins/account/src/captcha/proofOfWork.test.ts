import { createSecretKey } from 'node:crypto';
import { solveChallenge, verifySolution } from 'altcha-lib/v1';
import { createChallenge, readSolution } from './proofOfWork';

const secret = Buffer.from('0123456789abcdef0123456789abcdef');
const key = createSecretKey(secret);
const expiresAt = new Date(Math.floor(Date.now() / 1000) * 1000 + 600_000);
const now = new Date();

async function solve() {
  const challenge = createChallenge(key, expiresAt, 200);
  const { algorithm, maxnumber } = challenge;
  const solution = await solveChallenge(challenge.challenge, challenge.salt, algorithm, maxnumber).promise;
  return { ...challenge, number: solution?.number ?? -1 };
}

const encode = (solution: object) => Buffer.from(JSON.stringify(solution)).toString('base64');

test('ALTCHA’s own client solves it and its own server would take the signature', async () => {
  const solved = await solve();
  expect(readSolution(encode(solved), key, now)).toEqual({ challenge: solved.challenge, expiresAt });
  expect(await verifySolution(solved, secret.toString())).toBe(true);
});

test('a solution that is wrong, late, forged or nonsense is none', async () => {
  const solved = await solve();
  expect(
    readSolution(encode({ ...solved, number: solved.number === 0 ? 1 : solved.number - 1 }), key, now),
  ).toBeNull();
  expect(readSolution(encode(solved), key, expiresAt)).toBeNull();
  expect(readSolution(encode(solved), createSecretKey(Buffer.from('another key')), now)).toBeNull();
  const later = solved.salt.replace(/expires=\d{10}/, 'expires=9999999999');
  expect(readSolution(encode({ ...solved, salt: later }), key, now)).toBeNull();
  for (const other of [undefined, '', 'x', encode({}), encode({ ...solved, number: '1' })]) {
    expect(readSolution(other, key, now)).toBeNull();
  }
});
