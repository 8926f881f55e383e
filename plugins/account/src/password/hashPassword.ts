import bcrypt from 'bcrypt';

const ROUNDS = 12;

/** A hash that no password has: what is compared when there is no account, so that the answer takes as long. */
const NOBODY = '$2b$12$.QnNgKE1HwORnA5GS8EM7e9XRLi4fYBaHR4yUFtaMmW6EoOXH9UMu';

/** bcrypt, 12 rounds, computed outside of the event loop. The policy has refused what bcrypt would cut off (72 bytes). */
export function hashPassword(password: string): Promise<string> {
  return bcrypt.hash(password, ROUNDS);
}

/** Whether the password belongs to the hash; without a hash it takes the same time and says no. */
export async function passwordMatches(password: string, hash: string | null): Promise<boolean> {
  const matches = await bcrypt.compare(password, hash ?? NOBODY);
  return matches && hash !== null;
}
