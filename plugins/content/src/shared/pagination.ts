/** `meta` of a list. */
export function pagination(page: { page: number; pageSize: number }, total: number) {
  const { page: number, pageSize } = page;
  return { pagination: { page: number, pageSize, pageCount: Math.ceil(total / pageSize), total } };
}
