import type { ReviewMessageTemplate } from '@zaoce/domain';
import { useState } from 'react';
import { EditBase, Title, useRecordContext } from 'react-admin';
import { TemplateEditor } from './TemplateEditor';
import { useMessageWords } from './useMessageWords';

/** Changes a text. What somebody else saves meanwhile does not replace what is being typed; the server refuses it instead. */
export default function MessageTemplateEdit() {
  return (
    <EditBase redirect={false} queryOptions={{ refetchOnWindowFocus: false }}>
      <EditLoaded />
    </EditBase>
  );
}

function EditLoaded() {
  const record = useRecordContext<ReviewMessageTemplate>();
  return record ? <EditOne key={record.id} record={record} /> : null;
}

/** Holds on to the version that was opened, until it is saved from here. */
function EditOne({ record }: { record: ReviewMessageTemplate }) {
  const { eventName, languageName } = useMessageWords();
  const [opened, setOpened] = useState(record);
  return (
    <>
      <Title title={`${eventName(opened.event)} · ${languageName(opened.language)}`} />
      <TemplateEditor key={opened.version} template={opened} onSaved={setOpened} />
    </>
  );
}
