import '@fastify/multipart';
import type { Multipart, MultipartFile } from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import { createHash } from 'node:crypto';
import { isTooDeep, TOO_DEEP, unkeepable } from '../../platform/http/json-body.js';
import { Faults, invalid } from '../../platform/problems/field-errors.js';
import { platformProblems } from '../../platform/problems/platform.problems.js';
import { Problem } from '../../platform/problems/problem.js';
import { spool } from '../files/spooled-upload.js';
import type { SpooledFile } from '../files/spooled-upload.js';

const LARGEST_OPTIONS = 1024 * 1024;
const LIMITS = { files: 2, fields: 4, fileSize: 200 * 1024 * 1024, fieldSize: LARGEST_OPTIONS };

/** The parts of an import's request. `hash` is the same for the same parts. */
export interface Upload {
  readonly file: SpooledFile;
  readonly options: unknown;
  readonly hash: string;
}

interface Parts {
  file?: SpooledFile;
  options?: string;
}

/**
 * Reads the parts `file` and `options` as they come; the file goes to disk. Who calls it removes the file.
 * @throws Problem `unsupported_media_type`, `malformed`, `too_large`, or `validation` for parts that are missing or unknown
 */
export async function readUpload(request: FastifyRequest): Promise<Upload> {
  if (!request.isMultipart()) throw new Problem(platformProblems.unsupported_media_type);
  const parts: Parts = {};
  const faults = new Faults();
  try {
    await gather(request, parts, faults);
    if (!parts.file) faults.add('/file', 'required');
    if (parts.options === undefined) faults.add('/options', 'required');
    faults.throwIfAny();
    if (!parts.file) throw new Error('a missing file is refused');
    const options = parseOptions(parts.options ?? '');
    const hash = createHash('sha256')
      .update([parts.file.name, parts.file.sha256, parts.options].join('\n'))
      .digest('hex');
    return { file: parts.file, options, hash };
  } catch (error) {
    await parts.file?.remove();
    throw refusalOf(error);
  }
}

async function gather(request: FastifyRequest, parts: Parts, faults: Faults): Promise<void> {
  for await (const part of request.parts({ limits: LIMITS })) {
    if (part.fieldname === 'options' && parts.options === undefined) parts.options = await optionsText(part);
    else if (part.fieldname === 'file' && part.type === 'file' && !parts.file) parts.file = await spoolPart(part);
    else {
      faults.add(`/${printable(part.fieldname)}`, part.fieldname === 'file' ? 'wrong_type' : 'unknown_field', {
        expected: 'file',
      });
      if (part.type === 'file') part.file.resume();
    }
  }
}

async function spoolPart(part: MultipartFile): Promise<SpooledFile> {
  const file = await spool(printable(part.filename), part.file);
  if (!part.file.truncated) return file;
  await file.remove();
  throw new Problem(platformProblems.too_large, { limit: '200 MB' });
}

/** The options may come as a plain field or as a part of type application/json, with or without a file name. */
async function optionsText(part: Multipart): Promise<string> {
  if (part.type === 'field') {
    refuseDepth(part.value);
    return typeof part.value === 'string' ? part.value : JSON.stringify(part.value);
  }
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of part.file as AsyncIterable<Buffer>) {
    size += piece.length;
    if (size > LARGEST_OPTIONS) throw new Problem(platformProblems.too_large, { limit: '1 MB' });
    pieces.push(piece);
  }
  return decoded(Buffer.concat(pieces));
}

function decoded(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Problem(platformProblems.malformed, { unreadable: 'the options are not valid UTF-8' });
  }
}

function refuseDepth(value: unknown): void {
  if (isTooDeep(value)) throw new Problem(platformProblems.malformed, { unreadable: TOO_DEEP });
}

function parseOptions(text: string): unknown {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new Problem(platformProblems.malformed, { unreadable: 'the options are not valid JSON' });
  }
  refuseDepth(value);
  const faults = unkeepable(value, '/options');
  if (faults.length > 0) throw invalid(faults);
  if (text.includes('\ufffd')) throw invalid([{ pointer: '/options', code: 'broken_text' }]);
  return value;
}

/** A name from the outside as we can keep it. */
function printable(name: string): string {
  return (
    name
      .toWellFormed()
      .replace(/[\p{Cc}]/gu, ' ')
      .slice(0, 200)
      .toWellFormed() || '-'
  );
}

/** What the multipart reader itself complains of is the caller's malformed body. */
function refusalOf(error: unknown): unknown {
  if (error instanceof Problem || (error as { statusCode?: number }).statusCode === 413) return error;
  if ((error as { code?: string }).code === 'FST_INVALID_JSON_FIELD_ERROR')
    return new Problem(platformProblems.malformed, { unreadable: 'the options are not valid JSON' });
  const reason = error instanceof Error ? error.message : '';
  if (/form|multipart|boundary|part header|premature/i.test(reason))
    return new Problem(platformProblems.malformed, { unreadable: reason });
  return error;
}
