import { EditBase, Title, useRecordContext } from 'react-admin';
import { useState } from 'react';
import { useText } from '../../i18n/useText';
import type { FilingRuleRecord } from '../FilingRuleList';
import { RuleEditor } from './RuleEditor';
import { asDraft } from './asDraft';

/** Changes a rule. What somebody else saves meanwhile does not replace what is being typed; the server refuses it instead. */
export default function FilingRuleEdit() {
  return (
    <EditBase redirect={false} queryOptions={{ refetchOnWindowFocus: false }}>
      <EditLoaded />
    </EditBase>
  );
}

function EditLoaded() {
  const record = useRecordContext<FilingRuleRecord>();
  return record ? <EditOne key={record.id} record={record} /> : null;
}

/** Holds on to the version that was opened. */
function EditOne({ record }: { record: FilingRuleRecord }) {
  const text = useText();
  const [opened] = useState(record);
  const { id, version, rule } = opened;
  return (
    <>
      <Title title={text(opened.label)} />
      <RuleEditor initial={asDraft(rule)} current={{ id, version, rule }} />
    </>
  );
}
