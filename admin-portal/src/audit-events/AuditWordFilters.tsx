import { SelectInput, useTranslate } from 'react-admin';
import { zh } from '../i18n/zh';
import { wordsBelow } from './wordsBelow';

interface Props {
  source: string;
  label: string;
}

/** Filters the trail by what was done, in the words of the reader. */
export function ActionFilter(props: Props) {
  return <DictionaryFilter {...props} kind="action" />;
}

/** Filters the trail by what it was done to. */
export function SubjectFilter(props: Props) {
  return <DictionaryFilter {...props} kind="subject" />;
}

/** The dictionary knows every machine word of the trail; the choices are its keys. */
function DictionaryFilter({ source, label, kind }: Props & { kind: 'action' | 'subject' }) {
  const translate = useTranslate();
  const root = `zaoce.audit.${kind}`;
  const choices = wordsBelow(zh, root).map((id) => ({ id, name: translate(`${root}.${id}`) }));
  return <SelectInput source={source} label={label} choices={choices} translateChoice={false} />;
}
