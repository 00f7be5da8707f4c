import { IsString, MaxLength, MinLength } from 'class-validator';

/** An OAuth 2.0 app of Atlassian's developer console. */
export class BeginConsent {
  /** The app's id. @example "ci0tVjQ2" */
  @IsString() @MinLength(1) @MaxLength(4000) clientId!: string;
  /** Never answered. @example "ATOA-…" */
  @IsString() @MinLength(1) @MaxLength(4000) clientSecret!: string;
}
