import type { DemoInitiative } from '../demo.types.js';
import { growthAndOrganisation } from './initiatives-groei-en-organisatie.js';
import { premiumAndHelp } from './initiatives-premie-en-hulp.js';
import { claims } from './initiatives-schade.js';

/** Every initiative, in the order in which the register numbers them. */
export const initiatives: DemoInitiative[] = [...premiumAndHelp, ...claims, ...growthAndOrganisation];
