/**
 * JSON in one spelling only, for hashing and comparing: keys in code-unit order, no blanks; members that are undefined,
 * null, empty text, empty lists or empty objects are left out. What an applicant typed and deleted again is thereby the
 * same as nothing.
 * Characters are kept as they are (no Unicode normalisation).
 *
 * @throws TypeError for what JSON cannot say: functions, symbols, BigInt, NaN and infinities.
 */
export function canonicalJson(value: unknown): string {
  return write(value) ?? 'null';
}

function write(value: unknown): string | undefined {
  if (value === undefined || value === null || value === '') return undefined;
  if (typeof value === 'string' || typeof value === 'boolean') return JSON.stringify(value);
  if (typeof value === 'number' && Number.isFinite(value)) return JSON.stringify(value);
  if (Array.isArray(value))
    return value.length === 0
      ? undefined
      : `[${value.map((item: unknown) => write(item) ?? 'null').join(',')}]`;
  if (typeof value === 'object') return writeObject(value);
  throw new TypeError(`cannot be written as JSON: a ${typeof value}`);
}

function writeObject(value: object): string | undefined {
  const members = Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : Number(a > b)))
    .flatMap(([key, member]) => {
      const text = write(member);
      return text === undefined ? [] : [`${JSON.stringify(key)}:${text}`];
    });
  return members.length === 0 ? undefined : `{${members.join(',')}}`;
}
