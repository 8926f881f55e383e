import { hasCode } from '../api/ApiProblem';

/**
 * Tries an action; when the office asks for a solved puzzle first, solves one and tries once more.
 *
 * @param attempt the action, given the solution where one is needed.
 * @param solve finds a solution; replaced in tests.
 */
export async function withCaptcha<T>(
  attempt: (captcha?: string) => Promise<T>,
  solve: () => Promise<string>,
): Promise<T> {
  try {
    return await attempt();
  } catch (error) {
    if (!hasCode(error, 'captcha-required')) throw error;
    return attempt(await solve());
  }
}
