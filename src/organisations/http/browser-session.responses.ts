import { ApiProperty } from '@nestjs/swagger';
import { SignedInMember, SignedInOrganisation } from './sessions.responses.js';

export class BrowserSessionResponse {
  member!: SignedInMember;
  organisation!: SignedInOrganisation;
  /** The language of the user. */
  @ApiProperty({ enum: ['nl', 'en'] }) locale!: 'nl' | 'en';
  /** Everything that the user may do. @example ["initiatives:propose", "register:read"] */
  permissions!: string[];
  /** Seconds until the session is to be refreshed. @example 900 */
  expiresIn!: number;
  /** To be sent as X-CSRF-Token with every change; the same as long as the session lives. @example "mNnLw7lQfYFhPZ1pXcVb3sQGm0nOaUuJt5yq8dEoK2A" */
  csrfToken!: string;
}
