import type { PreviewColumn } from './file-preview';
import type { Choices } from './suggested-mapping';

/** What is said of a file as a whole. */
export interface FileSource {
  readonly name: string;
  /** The delivery status where a row says none; empty for none. */
  readonly status: string;
  /** The kinds of record that may be made by name. */
  readonly create: readonly string[];
}

/** A file with what its columns were taken to mean: to go back to from its dry run. */
export interface MappedFile {
  readonly file: File;
  readonly columns: readonly PreviewColumn[];
  readonly choices: Choices;
  readonly source: FileSource;
}

/** The last one that was sent, while this page lives: a file cannot be kept longer. */
let kept: { readonly importId: string; readonly mapped: MappedFile } | null = null;

export function keepMapped(importId: string, mapped: MappedFile): void {
  kept = { importId, mapped };
}

/** The file of an import as it was sent; null when it was sent by somebody else, elsewhere or too long ago. */
export function mappedFor(importId: string | undefined): MappedFile | null {
  return kept !== null && kept.importId === importId ? kept.mapped : null;
}
