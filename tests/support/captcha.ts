import { createHash } from 'node:crypto';
import { getCaptcha } from '@zaoce/domain';
import { call } from './client';
import type { Office } from './office';

/** Gets a challenge and does the work, as the portal does. */
export async function solveCaptcha(office: Office): Promise<string> {
  const { data } = await call(office.url, getCaptcha);
  for (let number = 0; number <= (data.maxnumber ?? 0); number += 1) {
    if (createHash('sha256').update(`${data.salt}${number}`).digest('hex') === data.challenge) {
      return Buffer.from(JSON.stringify({ ...data, number })).toString('base64');
    }
  }
  throw new Error('the challenge has no solution');
}
