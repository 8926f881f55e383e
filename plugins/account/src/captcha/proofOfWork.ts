import { createHash, createHmac, randomBytes, randomInt, type KeyObject } from 'node:crypto';
import { z } from 'zod';
import { sameDigest } from '../crypto/digest';

/*
 * The first protocol of ALTCHA (https://altcha.org/docs/v2/proof-of-work/): which number, put behind the salt, has this
 * SHA-256? The server remembers nothing; its signature makes the challenge its own, the salt says until when it holds.
 */

/** About half a second of work in a browser on average; nothing for one person, much for a million guesses. */
const MAXIMUM_NUMBER = 100_000;

export interface Challenge {
  algorithm: 'SHA-256';
  challenge: string;
  maxnumber: number;
  salt: string;
  signature: string;
}

const solutionSchema = z.object({
  algorithm: z.literal('SHA-256'),
  challenge: z.string().regex(/^[0-9a-f]{64}$/),
  number: z.number().int().min(0).max(MAXIMUM_NUMBER),
  salt: z.string().regex(/^[0-9a-f]{24}\?expires=\d{10}&$/),
  signature: z.string().regex(/^[0-9a-f]{64}$/),
});

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const sign = (challenge: string, key: KeyObject) => createHmac('sha256', key).update(challenge).digest('hex');

/** A challenge that holds until `expiresAt`. The `&` ends the salt, so that no digit can wander from one part to the other. */
export function createChallenge(key: KeyObject, expiresAt: Date, maxnumber = MAXIMUM_NUMBER): Challenge {
  const salt = `${randomBytes(12).toString('hex')}?expires=${Math.floor(expiresAt.getTime() / 1000)}&`;
  const challenge = sha256(`${salt}${randomInt(maxnumber + 1)}`);
  return {
    algorithm: 'SHA-256',
    challenge,
    maxnumber,
    salt,
    signature: sign(challenge, key),
  };
}

/** The challenge that a solution (base64 of JSON) solves, and until when it holds; null when it is none of ours, or late. */
export function readSolution(
  solution: string | undefined,
  key: KeyObject,
  now: Date,
): { challenge: string; expiresAt: Date } | null {
  const parsed = parseSolution(solution);
  if (!parsed) return null;
  const { challenge, salt, number, signature } = parsed;
  const expiresAt = new Date(Number(/expires=(\d+)/.exec(salt)?.[1]) * 1000);
  const solved =
    sameDigest(sha256(`${salt}${number}`), challenge) && sameDigest(sign(challenge, key), signature);
  return solved && expiresAt > now ? { challenge, expiresAt } : null;
}

function parseSolution(solution: string | undefined): z.output<typeof solutionSchema> | null {
  if (!solution) return null;
  try {
    return solutionSchema.parse(JSON.parse(Buffer.from(solution, 'base64').toString('utf8')));
  } catch {
    return null;
  }
}
