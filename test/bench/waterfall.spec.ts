import fc from 'fast-check';
import { deepestChain, levelsOf, type Opening } from '../../bench/web/waterfall.js';

/** What each request of a page waits for, the ones it waits for first. */
type Needs = Readonly<Record<string, readonly string[]>>;

/** A page that sends a request as soon as all that it waits for was answered. */
function pageOf(needs: Needs): Opening {
  return (answered) => {
    const sent = new Set<string>();
    for (const [request, waitsFor] of Object.entries(needs)) {
      if (waitsFor.every((one) => sent.has(one) && answered.has(one))) sent.add(request);
    }
    return Promise.resolve(sent);
  };
}

const anyPage = fc
  .array(fc.array(fc.nat(), { maxLength: 4 }), { minLength: 1, maxLength: 10 })
  .map((page) =>
    Object.fromEntries(
      page.map((waitsFor, at) => [`r${at}`, at === 0 ? [] : [...new Set(waitsFor.map((one) => `r${one % at}`))]]),
    ),
  );

function depthIn(needs: Needs, request: string): number {
  return 1 + Math.max(0, ...(needs[request] ?? []).map((one) => depthIn(needs, one)));
}

describe('the waterfall of a page', () => {
  it('counts what is sent together as one level, whichever is answered first', async () => {
    const page = pageOf({
      'index.js': [],
      'overview.screen.js': ['index.js'],
      '/v1/portfolio/overview': ['index.js'],
      '/v1/journeys': ['index.js'],
    });
    const levels = await levelsOf(page);
    expect(levels).toEqual([['index.js'], ['overview.screen.js', '/v1/portfolio/overview', '/v1/journeys']]);
    expect(await deepestChain(levels, page)).toEqual(['index.js', 'overview.screen.js']);
  });

  it('names what the last one waited for', async () => {
    const page = pageOf({
      'index.css': [],
      'index.js': [],
      'overview.screen.js': ['index.js'],
      '/v1/journeys': ['index.js'],
      '/v1/stages': ['overview.screen.js', '/v1/journeys'],
    });
    const levels = await levelsOf(page);
    expect(levels).toHaveLength(3);
    expect(await deepestChain(levels, page)).toEqual(['index.js', 'overview.screen.js', '/v1/stages']);
  });

  it('finds nothing below a document that asks for nothing', async () => {
    const page = pageOf({});
    expect(await levelsOf(page)).toEqual([]);
    expect(await deepestChain([], page)).toEqual([]);
  });

  it('refuses a page that asks again for as long as it is answered', async () => {
    await expect(levelsOf((answered) => Promise.resolve(new Set([`again (${answered.size})`])))).rejects.toThrow(
      /always/,
    );
  });

  it('is as deep as the longest way through what waits for what, and names such a way', async () => {
    await fc.assert(
      fc.asyncProperty(anyPage, async (needs) => {
        const page = pageOf(needs);
        const levels = await levelsOf(page);
        levels.forEach((level, at) => level.forEach((one) => expect(depthIn(needs, one)).toBe(at + 1)));
        expect(levels.flat().sort()).toEqual(Object.keys(needs).sort());
        const chain = await deepestChain(levels, page);
        expect(chain).toHaveLength(levels.length);
        chain.slice(1).forEach((request, at) => expect(needs[request]).toContain(chain[at]));
      }),
    );
  });
});
