import type { JiraRules } from '../ledger.types.js';
import {
  JiraChoiceRequest,
  JiraFieldsRequest,
  JiraPeopleRequest,
  JiraRelationsRequest,
  JiraRuleRequest,
  JiraStatusesRequest,
} from './rules.requests.js';

export class JiraRulesResponse {
  connectionId!: string;
  /** Part of the ETag; 0 before any rules were saved. */
  version!: number;
  savedAt!: string | null;
  /** @example "Iris Vos" */
  savedBy!: string | null;
  choice!: JiraChoiceRequest;
  statuses!: JiraStatusesRequest;
  people!: JiraPeopleRequest;
  rules!: JiraRuleRequest[];
  fields!: JiraFieldsRequest;
  relations!: JiraRelationsRequest;
}

export function toRulesResponse({ connectionId, version, mapping, savedAt, savedBy }: JiraRules): JiraRulesResponse {
  return {
    connectionId,
    version,
    savedAt: savedAt?.toISOString() ?? null,
    savedBy,
    ...(structuredClone(mapping) as Pick<
      JiraRulesResponse,
      'choice' | 'statuses' | 'people' | 'rules' | 'fields' | 'relations'
    >),
  };
}
