import { Injectable } from '@nestjs/common';
import { TenantDatabase } from '../platform/database/tenant-database.js';
import { Faults } from '../platform/problems/field-errors.js';
import { currentOrganisation } from './data/organisation.query.js';
import {
  changeSettings,
  effortSizes,
  type PortfolioSettings,
  type SettingsChanges,
  settingsOf,
} from './domain/portfolio-settings.js';
import type { Organisation } from './organisations.types.js';

const CURRENT = Symbol('current organisation');

/** Narrow questions of other modules about the organisation at work. */
@Injectable()
export class OrganisationsLookup {
  constructor(private readonly database: TenantDatabase) {}

  /**
   * The organisation of the open unit of work: its locale, currency and effortUnit, and the settings in force (defaults
   * filled in). Read once a unit of work.
   * @throws Error outside a unit of work
   */
  current(): Promise<Organisation> {
    return this.database.note(CURRENT, () => currentOrganisation(this.database));
  }

  /** Up to which effort an initiative is small here and from which on it is large, in the organisation's unit. */
  async effortSizes(): Promise<{ readonly small: number; readonly large: number }> {
    const { settings, effortUnit } = await this.current();
    return effortSizes(settings.lanes, effortUnit);
  }

  /**
   * The settings that would be in force after these changes; nothing is stored.
   * @throws Problem `validation` for settings that contradict each other
   */
  async withSettings(changes: SettingsChanges): Promise<PortfolioSettings> {
    const { chosen, effortUnit } = await currentOrganisation(this.database);
    const faults = new Faults();
    const changed = changeSettings(chosen, changes, faults, effortUnit);
    faults.throwIfAny();
    return settingsOf(changed);
  }
}
