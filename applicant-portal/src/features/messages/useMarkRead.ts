import { useMutation, useQueryClient } from '@tanstack/react-query';
import { readAllMyMessages, readMyMessage, type Home } from '@zaoce/domain';
import { api } from '../../api';
import { messageKeys } from './messageKeys';

/** Marks one message as read, or all; the count in the header follows at once. */
export function useMarkRead() {
  const queryClient = useQueryClient();
  const follow = async (countNow: (before: number) => number) => {
    queryClient.setQueryData<Home>(
      ['mine', 'home'],
      (home) => home && { ...home, unreadMessages: Math.max(0, countNow(home.unreadMessages)) },
    );
    await queryClient.invalidateQueries({ queryKey: [...messageKeys.all, 'list'] });
  };
  const one = useMutation({
    mutationFn: (id: number) => api.call(readMyMessage, { params: { id } }),
    onSuccess: () => follow((before) => before - 1),
  });
  const all = useMutation({
    mutationFn: () => api.call(readAllMyMessages),
    onSuccess: () => follow(() => 0),
  });
  return { one, all };
}
