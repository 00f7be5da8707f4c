import { Injectable } from '@nestjs/common';
import type { ComparedDraft, SimilarInitiatives } from './initiatives.ports.js';
import type { SimilarInitiativesResponse } from './similar.responses.js';

/** Who is asked what is like an initiative or a draft; as long as nobody registered, nothing is found. */
@Injectable()
export class SimilarInitiativesPort implements SimilarInitiatives {
  private answerer?: SimilarInitiatives;

  /** Call while the application is made. @throws Error on a second answerer */
  answerWith(answerer: SimilarInitiatives): void {
    if (this.answerer) throw new Error('what is similar has two answerers');
    this.answerer = answerer;
  }

  async likeDraft(draft: ComparedDraft, limit: number, exceptId?: string): Promise<SimilarInitiativesResponse> {
    return this.answerer ? this.answerer.likeDraft(draft, limit, exceptId) : { similar: [], degraded: true };
  }
}
