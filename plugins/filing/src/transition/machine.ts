import type { Actor as MachineActor, FilingRule, MachineFiling, SectionsDraft } from '@zaoce/domain';
import type { Actor } from '@zaoce/platform';
import type { FilingHead } from '../filings/row';
import { OFFICE, type Agent } from '../work';

/** A filing as the state machine sees it. */
export function toMachineFiling(
  filing: FilingHead & {
    rule: Pick<FilingRule, 'effectTime' | 'scanOnlySaves'>;
    sections?: SectionsDraft;
  },
  recusedUserIds: readonly number[],
): MachineFiling {
  return {
    state: filing.state,
    stageIndex: filing.stage_index,
    round: filing.round,
    assigneeId: filing.assignee_id,
    accepted: filing.accepted_at !== null,
    decidersByStage: filing.deciders,
    decisionsThisRound: filing.decisions_this_round,
    recusedUserIds,
    applicantUserId: filing.applicant_user_id,
    applicantIdentity: filing.id_number_index,
    route: filing.route,
    effectTime: filing.rule.effectTime,
    scansAlone:
      filing.rule.scanOnlySaves === true && !Object.values(filing.sections?.information ?? {}).some(Boolean),
    scansOnly: filing.scans_only,
  };
}

/** Somebody as the state machine sees him. */
export function toMachineActor(
  agent: Agent | Pick<Actor, 'userId' | 'role' | 'authorityCode'>,
): MachineActor {
  if (agent.role === OFFICE.role) return { userId: 0, kind: 'system', role: 'system', authorityCode: null };
  const kind = agent.role === 'applicant' ? 'applicant' : 'reviewer';
  return { userId: agent.userId ?? 0, kind, role: agent.role, authorityCode: agent.authorityCode };
}
