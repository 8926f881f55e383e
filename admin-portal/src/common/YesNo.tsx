import { useTranslate } from 'react-admin';

/** Yes or no, in words. */
export function YesNo({ on }: { on: boolean }) {
  const translate = useTranslate();
  return translate(on ? 'ra.boolean.true' : 'ra.boolean.false');
}
