import { readIfThere } from '../shared/paths.mjs';

/** Whom one may sign in as, by where; the order is that of the printed list. */
export const portals = {
  claim: '可申领账户 May claim an account',
  applicant: '申请人门户 Applicant portal',
  review: '审核门户 Review portal',
  panel: '内容管理 Content panel',
};

/**
 * @typedef {{ portal: string, identifier: string, password: string, note: string }} Account
 */

/**
 * The accounts the seed wrote down.
 *
 * @param {string} file
 * @returns {Account[]} none when there is no such file or it holds something else
 */
export function readAccounts(file) {
  const text = readIfThere(file);
  if (text === undefined) return [];
  try {
    /** @type {unknown} */
    const list = JSON.parse(text);
    return Array.isArray(list) ? list.flatMap(readAccount) : [];
  } catch {
    return [];
  }
}

/**
 * @param {unknown} item
 * @returns {Account[]}
 */
function readAccount(item) {
  if (typeof item !== 'object' || item === null) return [];
  const field = (/** @type {string} */ name) => {
    const value = Object.entries(item).find(([key]) => key === name)?.[1];
    return typeof value === 'string' ? value : '';
  };
  if (!field('identifier')) return [];
  return [
    {
      portal: field('portal'),
      identifier: field('identifier'),
      password: field('password'),
      note: field('note'),
    },
  ];
}
