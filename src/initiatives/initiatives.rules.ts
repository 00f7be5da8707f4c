/** The register's rules for other modules that write initiatives, imports above all. Pure; docstrings at their source. */
export { isActive, isFinal } from './domain/activity.js';
export { changesBetween, saysTheSame } from './domain/changes.js';
export { amended, bodyOf, draftFaults, withReference } from './domain/draft-rules.js';
export { titleKey } from './domain/title-key.js';
export { type PartChange, partChanges } from './domain/register-part.js';
export { stepNamed } from './domain/lifecycle.js';
export { resolveStageLinks, stageShareFaults } from './domain/stage-shares.js';
