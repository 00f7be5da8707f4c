interface Versioned {
  readonly version: number;
}

/** A version of a record as an ETag. */
export const tagOf = ({ version }: Versioned) => `"${version}"`;

/** The header under which a record changes only while it is still this version. */
export const ifMatch = (record: Versioned) => ({ 'If-Match': tagOf(record) });
