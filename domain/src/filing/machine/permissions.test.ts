import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { decideTransition, startProgress } from './decide';
import { FILING_ACTIONS, TRANSITIONS } from './transitions';
import { FILING_STATES, isFinalState, type FilingState } from '../types';
import type { Actor, MachineFiling } from './types';

const reviewer = (userId: number, authorityCode: string, role: Actor['role']): Actor => ({
  userId,
  kind: 'reviewer',
  role,
  authorityCode,
});

/** Everybody who can meet a filing that is at the first of two stages, of authority 11 and of the ministry. */
const PARTIES: readonly [string, Actor][] = [
  ['applicant', { userId: 1, kind: 'applicant', role: 'applicant', authorityCode: null }],
  ['other applicant', { userId: 2, kind: 'applicant', role: 'applicant', authorityCode: null }],
  ['reviewer who holds it', reviewer(10, '11', 'provincial-reviewer')],
  ['other reviewer of the stage', reviewer(11, '11', 'provincial-reviewer')],
  ['lead of the stage', reviewer(12, '11', 'provincial-lead')],
  ['reviewer of a later stage', reviewer(30, '00', 'ministry-reviewer')],
  ['lead of another authority', reviewer(20, '12', 'provincial-lead')],
  ['time', { userId: 0, kind: 'system', role: 'system', authorityCode: null }],
];

function filingIn(state: FilingState): MachineFiling {
  const decided = state === 'approved' || isFinalState(state);
  return {
    ...startProgress(),
    state,
    round: 1,
    assigneeId: state === 'in-review' ? 10 : null,
    decisionsThisRound: decided || state === 'returned' ? 1 : 0,
    applicantUserId: 1,
    route: [
      { key: 'first', authorityCode: '11', fourEyes: false },
      { key: 'second', authorityCode: '00', fourEyes: true },
    ],
    effectTime: 'result-notice',
  };
}

/**
 * The permission document: who may do what to a filing in which state, as a Markdown table computed by asking
 * `decideTransition` for every combination. A test keeps `domain/PERMISSIONS.md` equal to it.
 */
function renderPermissions(): string {
  const header = ['action', 'by', ...PARTIES.map(([name]) => name)];
  const rows = FILING_ACTIONS.map((action) => [
    action,
    TRANSITIONS[action].by,
    ...PARTIES.map(([, actor]) => statesFor(action, actor)),
  ]);
  return [header, header.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function statesFor(action: (typeof FILING_ACTIONS)[number], actor: Actor): string {
  const now = new Date(0);
  const states = FILING_STATES.filter((state) => {
    const assignee = PARTIES.find(([name]) => name === 'other reviewer of the stage')?.[1];
    return decideTransition({ filing: filingIn(state), action, actor, now, ...(assignee && { assignee }) })
      .ok;
  });
  return states.join(', ') || '–';
}

/** The formatter pads the columns of tables; padding says nothing. */
const unpadded = (text: string) => text.replace(/ {2,}/g, ' ').replace(/-{3,}/g, '---');

const path = join(__dirname, '../../../PERMISSIONS.md');
const document = `# Who may do what to a filing

Computed from the transition table (\`src/filing/machine/transitions.ts\`) for a filing at the first of two stages.
A cell lists the states in which the action succeeds. Beside it: nobody reviews his own filing or one he recused himself
from, and where a stage asks for four eyes, whoever decided the stage before may not decide it.
Rewrite this file with \`UPDATE_PERMISSIONS=1 npx jest permissions\`.

${renderPermissions()}
`;

it('PERMISSIONS.md says what the machine does', () => {
  if (process.env.UPDATE_PERMISSIONS) writeFileSync(path, document);
  expect(unpadded(readFileSync(path, 'utf8'))).toBe(unpadded(document));
});
