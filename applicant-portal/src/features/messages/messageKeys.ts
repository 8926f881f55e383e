/** Keys under which messages are remembered; all of a person's own begin with `mine`. */
export const messageKeys = {
  all: ['mine', 'messages'] as const,
  list: (filters: { unread: boolean; page: number }) => [...messageKeys.all, 'list', filters] as const,
  one: (id: number) => [...messageKeys.all, id] as const,
};
