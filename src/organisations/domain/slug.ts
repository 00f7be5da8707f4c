/**
 * A name as a part of an address: lower-case letters, digits and single hyphens, at most 40 characters; `organisation`
 * when nothing is left.
 */
export function slugOf(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 40)
    .replace(/^-+|-+$/g, '');
  return plain === '' ? 'organisation' : plain;
}
