import simpleRestProvider from 'ra-data-simple-rest';
import type { DataProvider } from 'react-admin';
import { API } from '../http/apiFetch';
import { httpClient } from '../http/httpClient';
import { getVoidNumbers } from './getVoidNumbers';
import { readTabCounts } from './listMeta';

const REVIEW = `${API}/review`;
const stock = simpleRestProvider(REVIEW, httpClient);

/**
 * The stock provider of `ra-data-simple-rest`, unchanged, but for two things. It forgets the headers of a list,
 * and the queue's tab counts travel in one: so a list is asked through a client that looks at them on the way. And the
 * void numbers are a list of the public API, which speaks another dialect.
 */
export const readProvider: DataProvider = {
  ...stock,
  async getList(resource, params) {
    if (resource === 'void-numbers') return getVoidNumbers(params);
    let tabCounts: string | null = null;
    const watching = simpleRestProvider(REVIEW, async (url: string, options?: RequestInit) => {
      const answer = await httpClient(url, options);
      tabCounts = answer.headers.get('X-Tab-Counts');
      return answer;
    });
    const list = await watching.getList(resource, params);
    return { ...list, meta: { tabCounts: readTabCounts(tabCounts) } };
  },
};
