import type { StrapiPlugin } from '@zaoce/platform';

/** Strapi lists an action among the permissions of API tokens when it carries this mark. */
const MARK = Symbol.for('__type__');

/** Never called: the operation's own route is. It makes the permission known, so that it can be ticked in the panel. */
function receive(): Promise<void> {
  return Promise.reject(new Error('the operation receiveEducation carries this out'));
}

/** The controller `education-records` with the action `receive`, as `EDUCATION_PERMISSION` names it. */
export const programControllers: NonNullable<StrapiPlugin['controllers']> = {
  'education-records': () => ({ receive: Object.assign(receive, { [MARK]: ['content-api'] }) }),
};
