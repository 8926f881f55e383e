import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { Facts } from '../common/Facts';

/** What an entry of the trail recorded, however deep: names in words where there are some, values as they are. */
export function DetailValue({ value }: { value: unknown }) {
  const translate = useTranslate();
  if (Array.isArray(value)) return <DetailList values={value} />;
  if (typeof value === 'object' && value !== null) {
    const facts = Object.entries(value as Record<string, unknown>).map(([name, inner]) => ({
      // A name without a word shows itself.
      label: translate(`zaoce.audit.detail.${name}`, { _: name }),
      value: isEmpty(inner) ? null : <DetailValue value={inner} />,
    }));
    return facts.length > 0 ? <Facts facts={facts} /> : translate('zaoce.review.nothing');
  }
  if (typeof value === 'boolean') return translate(value ? 'ra.boolean.true' : 'ra.boolean.false');
  return String(value);
}

function DetailList({ values }: { values: readonly unknown[] }) {
  if (!values.some((value) => typeof value === 'object')) return values.map(String).join(' · ');
  return (
    <Box component="ol" sx={{ m: 0, pl: 2.5 }}>
      {values.map((value, index) => (
        <li key={index}>
          <DetailValue value={value} />
        </li>
      ))}
    </Box>
  );
}

function isEmpty(value: unknown): boolean {
  return value === null || value === '' || (Array.isArray(value) && value.length === 0);
}
