import type { World } from '../world';

interface Series {
  key: string;
  last: number;
  used: number;
  lowest: number;
  highest: number;
}

/** Certificate and filing numbers by series, as the rows carry them, beside the last one that was allotted. */
const QUERY = `with numbers as (
    select 'certificate/2-' || substr(digits, 2, 1) || '-20' || substr(digits, 3, 2) || '-' || substr(digits, 5, 2)
        || '-' || substr(digits, 7, 2) as key, right(digits, 6)::int as serial
      from (select right(certificate_number, 14) as digits from registrations) r
    union all
    select 'filing/' || left(number, 2) || '/' || substr(number, 7, 2) || '/' || substr(number, 3, 4),
        substr(number, 9, 6)::int from filings)
  select s.key, s.last, count(distinct n.serial)::int as used, min(n.serial) as lowest, max(n.serial) as highest
  from number_series s left join numbers n on n.key = s.key
  where s.key like 'certificate/%' or s.key like 'filing/%' group by s.key, s.last`;

/** In every series of the office 1 … last are used, each by one row, and a void number by no live registration. */
export async function checkNumbers({ office }: World): Promise<void> {
  const db = office.strapi.db.connection;
  const { rows } = await db.raw<{ rows: Series[] }>(QUERY);
  const broken = rows.filter(
    ({ last, used, lowest, highest }) => used !== last || lowest !== 1 || highest !== last,
  );
  if (broken.length > 0) throw new Error(`numbers with gaps: ${JSON.stringify(broken)}`);
  const { rows: twice } = await db.raw<{ rows: { number: string }[] }>(
    `select right(certificate_number, 14) as number from registrations group by 1 having count(*) > 1
     union all select right(seal_number, 14) from registrations group by 1 having count(*) > 1
     union all select r.certificate_number from registrations r join void_numbers v
       on right(v.certificate_number, 14) = right(r.certificate_number, 14) where r.ended_on is null`,
  );
  if (twice.length > 0) throw new Error(`numbers used twice, or void and live: ${JSON.stringify(twice)}`);
}
