/** The radar's long work, as people follow it: reading many texts, examining everything, trying out settings. */
export const READ_TEXTS = 'read_texts';
export const EXAMINE_WHOLE = 'radar-examination';
export const RADAR_DRY_RUN = 'radar-dry-run';
