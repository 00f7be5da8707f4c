const SAFE = new Set(['http:', 'https:', 'mailto:']);

/**
 * The address to link to, or null where it must not become a link: only http, https and mailto are safe. What begins
 * with a slash belongs to the site. Brackets, quotes and spaces are encoded, so that it ends nowhere but at its end.
 */
export function safeLink(address: unknown, siteUrl: string | null): string | null {
  if (typeof address !== 'string') return null;
  const trimmed = address.trim();
  if (trimmed === '' || trimmed.length > 2000) return null;
  const relative = /^\/(?![/\\])/.test(trimmed);
  if (relative && siteUrl === null) return null;
  if (!URL.canParse(trimmed, relative ? (siteUrl ?? undefined) : undefined)) return null;
  const url = new URL(trimmed, relative ? (siteUrl ?? undefined) : undefined);
  if (!SAFE.has(url.protocol) || url.username !== '' || url.password !== '') return null;
  return url.href.replace(
    /[()<>[\]"'`\\\s|*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
}
