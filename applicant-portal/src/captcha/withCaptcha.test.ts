import { ApiProblem } from '../api/ApiProblem';
import { withCaptcha } from './withCaptcha';

const asked = new ApiProblem({ status: 428, code: 'captcha-required', message: '' });

describe('withCaptcha', () => {
  it('solves nothing while nothing is asked for', async () => {
    const solve = jest.fn<Promise<string>, []>();
    await expect(withCaptcha(async () => 'in', solve)).resolves.toBe('in');
    expect(solve).not.toHaveBeenCalled();
  });

  it('tries once more with the solution when the office asks for one', async () => {
    const attempt = jest.fn(async (captcha?: string) => {
      if (!captcha) throw asked;
      return captcha;
    });
    await expect(withCaptcha(attempt, async () => 'solved')).resolves.toBe('solved');
    expect(attempt).toHaveBeenCalledTimes(2);
  });

  it('does not try a third time', async () => {
    const attempt = jest.fn(async () => Promise.reject(asked));
    await expect(withCaptcha(attempt, async () => 'solved')).rejects.toBe(asked);
    expect(attempt).toHaveBeenCalledTimes(2);
  });

  it('passes other refusals on', async () => {
    const wrong = new ApiProblem({ status: 401, code: 'wrong-credentials', message: '' });
    const solve = jest.fn<Promise<string>, []>();
    await expect(withCaptcha(async () => Promise.reject(wrong), solve)).rejects.toBe(wrong);
    expect(solve).not.toHaveBeenCalled();
  });
});
