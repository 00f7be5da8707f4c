import type { Role } from '../organisations/roles.js';
import type { PersonKey } from './demo.types.js';

/** Somebody who can sign in to the demo. The passwords are no secret: they are printed when the server starts. */
export interface DemoSignIn {
  readonly title: string;
  readonly person: PersonKey;
  readonly name: string;
  readonly email: string;
  readonly password: string;
  readonly roles: readonly Role[];
}

/** Who signs the demo organisation up: the CX director, who therefore administers it too. */
export const DEMO_DIRECTOR: DemoSignIn = {
  title: 'CX director',
  person: 'person:annelies',
  name: 'Annelies de Wit',
  email: 'annelies.dewit@polder-demo.example',
  password: 'polder-demo-director',
  roles: ['admin', 'director'],
};

/** The others, who join. */
export const DEMO_MEMBERS: readonly DemoSignIn[] = [
  {
    title: 'Board member',
    person: 'person:olaf',
    name: 'Olaf Prins',
    email: 'olaf.prins@polder-demo.example',
    password: 'polder-demo-board',
    roles: ['board_member'],
  },
  {
    title: 'Product owner',
    person: 'person:joris',
    name: 'Joris Bakker',
    email: 'joris.bakker@polder-demo.example',
    password: 'polder-demo-owner',
    roles: ['product_owner'],
  },
  {
    title: 'Analyst',
    person: 'person:mei-ling',
    name: 'Mei-Ling Chen',
    email: 'meiling.chen@polder-demo.example',
    password: 'polder-demo-analyst',
    roles: ['analyst'],
  },
  {
    title: 'Viewer',
    person: 'person:pieter',
    name: 'Pieter Hoekstra',
    email: 'pieter.hoekstra@polder-demo.example',
    password: 'polder-demo-viewer',
    roles: ['viewer'],
  },
];

export const DEMO_SIGN_INS: readonly DemoSignIn[] = [DEMO_DIRECTOR, ...DEMO_MEMBERS];
