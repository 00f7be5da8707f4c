export type UnreadableReason =
  | 'empty_file'
  | 'no_columns'
  | 'broken_header'
  | 'not_a_workbook'
  | 'no_sheet'
  | 'too_large_inside'
  | 'too_many_columns'
  | 'too_many_rows'
  | 'not_json'
  | 'not_a_list';

/** Thrown when a file as a whole cannot be read; what is wrong with single rows is never thrown. */
export class UnreadableFile extends Error {
  constructor(readonly reason: UnreadableReason) {
    super(`the file cannot be read: ${reason}`);
    this.name = 'UnreadableFile';
  }
}
