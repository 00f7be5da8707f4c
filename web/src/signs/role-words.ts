import { defineTexts } from '../i18n/texts';

/** The roles of members, from who may least to who administers. */
export const ROLES = ['viewer', 'product_owner', 'analyst', 'board_member', 'director', 'admin'] as const;
export type Role = (typeof ROLES)[number];

/** What roles are called, and what each is for. */
export const roleWords = defineTexts('roles', {
  nl: {
    viewer: 'lezer',
    product_owner: 'product owner',
    analyst: 'analist',
    board_member: 'boardlid',
    director: 'CX-directeur',
    admin: 'beheerder',
    viewer_may: 'Ziet alles, wijzigt niets.',
    product_owner_may: 'Meldt initiatieven aan en houdt de eigen initiatieven bij.',
    analyst_may: 'Houdt het hele register en de metingen bij en haalt bestanden binnen.',
    board_member_may: 'Beoordeelt bevindingen en beslist mee.',
    director_may: 'Publiceert de visie, beslist en stelt de drempels in.',
    admin_may: 'Beheert leden, API-sleutels en koppelingen.',
  },
  en: {
    viewer: 'viewer',
    product_owner: 'product owner',
    analyst: 'analyst',
    board_member: 'member of the CX board',
    director: 'CX director',
    admin: 'administrator',
    viewer_may: 'Sees everything, changes nothing.',
    product_owner_may: 'Registers initiatives and keeps their own up to date.',
    analyst_may: 'Keeps the whole register and the measurements, and brings files in.',
    board_member_may: 'Judges findings and takes part in decisions.',
    director_may: 'Publishes the vision, decides and sets the thresholds.',
    admin_may: 'Looks after members, API keys and connections.',
  },
});
