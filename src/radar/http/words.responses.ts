import { type Actor, may } from '../../platform/access/actor.js';
import { Can, RecordResponse, recordResponse } from '../../platform/http/record.responses.js';
import type { RadarWord } from '../words.types.js';

export class WordsResponse extends RecordResponse {
  /** @example ["groene doos", "startpakket"] */
  nl!: string[];
  /** @example ["green box", "starter kit"] */
  en!: string[];
  note!: string | null;
  can!: Can;
}

export class WordsPage {
  items!: WordsResponse[];
  nextCursor!: string | null;
}

export function toWordsResponse(words: RadarWord, caller: Actor): WordsResponse {
  const manages = may(caller, 'words:manage');
  return {
    ...recordResponse(words),
    nl: [...words.nl],
    en: [...words.en],
    note: words.note,
    can: { amend: manages, delete: manages },
  };
}
