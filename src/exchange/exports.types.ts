export const EXPORTS = ['initiatives', 'portfolio', 'findings'] as const;
export type ExportSubject = (typeof EXPORTS)[number];

export const EXPORT_FORMATS = ['csv', 'xlsx'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];
