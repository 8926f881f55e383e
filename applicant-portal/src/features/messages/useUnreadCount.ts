import { useQuery } from '@tanstack/react-query';
import { getHome } from '@zaoce/domain';
import { api } from '../../api';

/** How many messages the person has not opened; it comes with the home page, so that it costs no request of its own there. */
export function useUnreadCount(): number {
  const query = useQuery({
    queryKey: ['mine', 'home'],
    queryFn: () => api.call(getHome),
    select: (home) => home.unreadMessages,
  });
  return query.data ?? 0;
}
