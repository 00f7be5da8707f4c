export class AttesterResponse {
  /** The member's id, as `attesterIds` of a decision has it. @example "0190c1f0-7e5a-7c3b-9f4e-1d2a3b4c5d6e" */
  id!: string;
  /** @example "Olaf Prins" */
  name!: string;
  /** Whether the member sits on the board, and so is asked when nobody is named. */
  onBoard!: boolean;
}

export class AttesterPage {
  items!: AttesterResponse[];
  nextCursor!: string | null;
}
