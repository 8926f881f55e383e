import { useQuery, useQueryClient } from '@tanstack/react-query';
import {
  getMyMessage,
  listMyMessages,
  readMyMessage,
  type MessageLine,
  type MessageView,
} from '@zaoce/domain';
import { useEffect } from 'react';
import { callOperation } from '../http/callOperation';

/** As many as are shown; older ones are in the mailbox. */
const SHOWN = 100;
const KEY = 'my-messages';

/** The newest messages to the person signed in, or the unread ones of them. */
export function useMyMessages(unread: boolean): {
  messages: readonly MessageLine[] | undefined;
  problem: unknown;
} {
  const { data, error } = useQuery({
    queryKey: [KEY, { unread }],
    queryFn: () =>
      callOperation(listMyMessages, { query: { unread: String(unread), pageSize: String(SHOWN) } }),
  });
  return { messages: data, problem: error };
}

/** One message; opening it is reading it. */
export function useMyMessage(id: number): { message: MessageView | undefined; problem: unknown } {
  const queries = useQueryClient();
  const { data, error } = useQuery({
    queryKey: [KEY, id],
    queryFn: () => callOperation(getMyMessage, { params: { id } }),
    staleTime: Infinity,
  });
  const isUnread = data?.readAt === null;

  useEffect(() => {
    if (!isUnread) return;
    // Should it fail, it stays unread and is marked the next time.
    callOperation(readMyMessage, { params: { id } })
      .then(() =>
        queries.invalidateQueries({ queryKey: [KEY], predicate: ({ queryKey }) => queryKey[1] !== id }),
      )
      .catch(() => undefined);
  }, [isUnread, id, queries]);

  return { message: data, problem: error };
}
