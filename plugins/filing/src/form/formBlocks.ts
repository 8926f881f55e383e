import type { SectionKey } from '@zaoce/domain';
import * as blocks from '@zaoce/document';
import type { FormBlock } from '@zaoce/document';
import type { Dossier } from '../filings/dossier';
import {
  cancellationBlocks,
  informationBlocks,
  lossBlocks,
  releaseBlocks,
  transferBlocks,
} from './changeBlocks';
import { basicBlocks, newEmployerBlocks } from './employerBlocks';
import { educationRows, experienceRows, hoursLine, projectRows } from './formRows';
import { personBlock, registrationBlock } from './personBlocks';

/** How each section of a rule is printed. */
const BLOCKS: Record<SectionKey, (dossier: Dossier) => FormBlock[]> = {
  basic: basicBlocks,
  experience: ({ filing }) => [blocks.experienceBlock(experienceRows(filing.sections))],
  projects: ({ filing }) => [blocks.projectsBlock(projectRows(filing.sections))],
  education: ({ filing }) => [
    blocks.educationBlock(educationRows(filing.sections), hoursLine(filing.sections)),
  ],
  release: releaseBlocks,
  transfer: transferBlocks,
  newEmployer: newEmployerBlocks,
  information: informationBlocks,
  cancellation: cancellationBlocks,
  loss: lossBlocks,
};

/** The blocks of an application form: who files, about which registration, then each section in the rule's order. */
export function formBlocks(dossier: Dossier): FormBlock[] {
  const { registration } = dossier.known;
  const about = registration ? [registrationBlock(registration)] : [];
  const sections = dossier.filing.rule.sections.flatMap(({ key }) => BLOCKS[key](dossier));
  return [personBlock(dossier), ...about, ...sections];
}
