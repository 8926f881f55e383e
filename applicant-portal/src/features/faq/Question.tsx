import ExpandMore from '@mui/icons-material/ExpandMore';
import Accordion from '@mui/material/Accordion';
import AccordionDetails from '@mui/material/AccordionDetails';
import AccordionSummary from '@mui/material/AccordionSummary';
import type { listFaqs, OutputOf } from '@zaoce/domain';
import { useState } from 'react';
import { CopyLink } from '../../ui/PageTools';
import { Markdown } from '../../ui/Markdown';

export interface QuestionProps {
  faq: OutputOf<typeof listFaqs>[number];
  /** Whether the address names this question: it is open from the start. */
  isNamed: boolean;
}

/** A question that opens to its answer and has an address of its own. */
export function Question({ faq, isNamed }: QuestionProps) {
  const [isOpen, setOpen] = useState(isNamed);
  const [wasNamed, setWasNamed] = useState(isNamed);
  if (isNamed !== wasNamed) {
    setWasNamed(isNamed);
    if (isNamed) setOpen(true);
  }
  const id = `question-${faq.id}`;

  return (
    <Accordion
      variant="outlined"
      disableGutters
      expanded={isOpen}
      onChange={(_event, expanded) => setOpen(expanded)}
      slotProps={{ heading: { component: 'h3' } }}
    >
      <AccordionSummary expandIcon={<ExpandMore />} id={id} aria-controls={`answer-${faq.id}`}>
        {faq.question}
      </AccordionSummary>
      <AccordionDetails>
        <Markdown text={faq.answer} />
        <CopyLink of={faq.question} address={() => `${window.location.origin}/faq#${id}`} />
      </AccordionDetails>
    </Accordion>
  );
}
