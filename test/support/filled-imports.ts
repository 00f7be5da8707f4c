import type { Filled, Named } from './filled-organisation.js';

/** A file that was taken in, committed and taken back. */
export async function fillImports(filled: Filled, named: Named): Promise<void> {
  const form = new FormData();
  form.set('options', JSON.stringify({ source: named('source'), mapping: { title: 'Name' } }));
  form.set('file', new Blob([`Name\n${named('imported')}\n`], { type: 'text/csv' }), `${named('file')}.csv`);
  const importId = await filled.make('/v1/imports', {}, form);
  await filled.make(`/v1/imports/${importId}/commit`, {});
  await filled.make(`/v1/imports/${importId}/undo`, {});
}
