import { AsyncLocalStorage } from 'node:async_hooks';
import type { Locale } from '../wording/locale.types.js';

export interface RequestContext {
  readonly requestId: string;
  readonly locale: Locale;
}

const storage = new AsyncLocalStorage<RequestContext>();

/** Runs what follows as part of one request (or job). */
export function inRequest<T>(context: RequestContext, work: () => T): T {
  return storage.run(context, work);
}

/** The request being served, or what stands for it outside one. */
export function currentRequest(): RequestContext {
  return storage.getStore() ?? { requestId: '-', locale: 'en' };
}

/** `nl` or `en`, whichever the Accept-Language header prefers; `en` when it names neither. */
export function localeOf(acceptLanguage: string | undefined): Locale {
  const wishes = (acceptLanguage ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', quality] = part.trim().split(';q=');
      return { language: tag.toLowerCase().split('-')[0], quality: quality === undefined ? 1 : Number(quality) || 0 };
    })
    .filter((wish) => (wish.language === 'nl' || wish.language === 'en') && wish.quality > 0)
    .sort((a, b) => b.quality - a.quality);
  return wishes[0]?.language === 'nl' ? 'nl' : 'en';
}
