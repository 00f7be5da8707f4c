/** Words and phrases that mean the same to an organisation, beside the standard glossary. */
export interface RadarWord {
  readonly id: string;
  readonly version: number;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly nl: readonly string[];
  readonly en: readonly string[];
  readonly note: string | null;
}

/** What may be changed; absent keeps. */
export interface RadarWordChanges {
  nl?: string[];
  en?: string[];
  note?: string | null;
}
