/** The cells of one exported row, in the order of the columns. */
export type ExportRow = readonly (string | number | null)[];
