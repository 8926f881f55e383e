/**
 * The address of an operation below `/api`, its `:parameters` filled in and encoded.
 *
 * @throws Error when a parameter is missing: a mistake of the caller
 */
export function operationPath(
  path: string,
  params: Record<string, string | number | boolean | undefined> = {},
): string {
  return path.replace(/:(\w+)/g, (_whole, name: string) => {
    const value = params[name];
    if (value === undefined) throw new Error(`Parameter ${name} of ${path} is missing`);
    return encodeURIComponent(value);
  });
}
