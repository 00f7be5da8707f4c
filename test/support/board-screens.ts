import { readFileSync } from 'node:fs';
import type { BoardPage } from './board-browser.js';

/** A screen of the board. With `firstOf`, `:id` is the first record that this list of the API answers. */
export interface Screen {
  readonly name: string;
  readonly path: string;
  readonly signedOut?: boolean;
  readonly firstOf?: string;
}

/** Every screen, also what docs/screens shows. */
export const SCREENS = JSON.parse(readFileSync('scripts/screens.json', 'utf8')) as readonly Screen[];

export async function addressOf({ path, firstOf }: Screen, board: BoardPage): Promise<string> {
  if (firstOf === undefined) return path;
  const { body } = await board.ask<{ items: { id: string }[] }>(firstOf);
  const [first] = body.items;
  if (!first) throw new Error(`the demo has nothing at ${firstOf}`);
  return path.replace(':id', first.id);
}
