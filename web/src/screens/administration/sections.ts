/** What there is to look after, and who may: any one of the permissions. */
export const SECTIONS = [
  { name: 'members', to: '/administration/members', needs: ['members:manage'] },
  { name: 'keys', to: '/administration/keys', needs: ['api-keys:manage'] },
  { name: 'teams', to: '/administration/teams', needs: ['people:manage'] },
  { name: 'jira', to: '/administration/jira', needs: ['integrations:manage'] },
  { name: 'settings', to: '/administration/settings', needs: ['settings:manage'] },
  { name: 'audit', to: '/administration/audit', needs: ['audit:read'] },
] as const;

export type Section = (typeof SECTIONS)[number];
export type SectionName = Section['name'];

/** The sections that somebody with these permissions may see. */
export function sectionsFor(permissions: readonly string[]): readonly Section[] {
  return SECTIONS.filter(({ needs }) => needs.some((need) => permissions.includes(need)));
}
