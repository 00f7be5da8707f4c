import { Injectable } from '@nestjs/common';
import { PeopleLookup } from '../../../people/people.lookup.js';
import { AgreementComplianceService } from '../../agreements/agreement-compliance.service.js';
import { CxDebtsService, statusOf } from '../../decisions/cx-debts.service.js';
import { type DecisionSheet, DecisionSheetService } from '../../decisions/decision-sheet.service.js';
import { DecisionsService } from '../../decisions/decisions.service.js';
import { ATTESTATION_KINDS } from '../../decisions/decisions.types.js';
import { decisionKey } from '../../decisions/decision-key.js';
import type { PackCompliance, PackDebts, PackDecisions, PackMaterial, PackSheet } from '../pack.types.js';
import type { PackScopeFacts } from './pack-scope.js';

const DECISIONS = 8;
const DEBTS = 8;
const TEAMS = 12;
/** More initiatives than this are not checked while somebody waits for a pack: it tells of the last night then. */
const CHECKED_AT_ONCE = 2000;

type BoardPart = Pick<PackMaterial, 'decisions' | 'compliance' | 'debts'>;

/** What the board has to decide, agreed and owes. Inside a unit of work. */
@Injectable()
export class BoardPartOfPack {
  constructor(
    private readonly decided: DecisionsService,
    private readonly sheets: DecisionSheetService,
    private readonly agreed: AgreementComplianceService,
    private readonly owed: CxDebtsService,
    private readonly people: PeopleLookup,
  ) {}

  async gather(scope: PackScopeFacts, today: string): Promise<BoardPart> {
    return {
      decisions: await this.decisions(),
      compliance: await this.compliance(),
      debts: await this.debts(scope, today),
    };
  }

  /** Those that wait longest first. */
  private async decisions(): Promise<PackDecisions> {
    const { items, nextCursor } = await this.decided.list({ state: ['open'], sort: 'createdAt', limit: DECISIONS });
    const sheets: PackSheet[] = [];
    for (const { id } of items) sheets.push(toSheet(await this.sheets.read(id)));
    return { sheets, more: nextCursor !== null };
  }

  private async compliance(): Promise<PackCompliance> {
    const { teams, total, agreements, asOf, reason } = await this.agreed.inShort(CHECKED_AT_ONCE);
    const worst = [...teams].sort((one, other) => (one.share ?? 2) - (other.share ?? 2)).slice(0, TEAMS);
    return {
      ...{ agreements, asOf, reason },
      total: { ...total, team: null },
      teams: worst.map(({ teamName, ...kept }) => ({ ...kept, team: teamName })),
      allTeams: teams.length,
    };
  }

  private async debts({ stageNames }: PackScopeFacts, today: string): Promise<PackDebts> {
    const { items, nextCursor } = await this.owed.list({ status: ['open'], limit: DEBTS });
    const owners = await this.people.names([...new Set(items.map(({ ownerId }) => ownerId))]);
    const decisions = new Map<string, string>();
    for (const { decisionId } of items) {
      if (decisions.has(decisionId)) continue;
      const { number, question } = await this.decided.read(decisionId);
      decisions.set(decisionId, `${decisionKey(number)} ${question}`);
    }
    return {
      lines: items.map((debt) => ({
        stage: stageNames.get(debt.stageId) ?? debt.stageId,
        decision: decisions.get(debt.decisionId) ?? '',
        size: debt.size,
        owner: owners.get(debt.ownerId) ?? null,
        dueOn: debt.dueOn,
        overdue: statusOf(debt, today) === 'overdue',
      })),
      more: nextCursor !== null,
    };
  }
}

function toSheet({ decision, facts, options }: DecisionSheet): PackSheet {
  const given = new Set(facts.attestations.map(({ kind }) => kind));
  return {
    key: decisionKey(decision.number),
    question: decision.question,
    context: decision.context,
    openedAt: decision.openedAt?.toISOString() ?? null,
    options: options.map(({ option, judgement, standing, effectTexts }) => ({
      ...{ key: option.key, title: option.title, money: option.money, employees: option.employees },
      ...{ cx: judgement.impact.cx, reason: judgement.impact.reason, negative: judgement.negative },
      standing: standing.standing,
      changes: effectTexts,
    })),
    missing: ATTESTATION_KINDS.filter((kind) => !given.has(kind)),
  };
}
