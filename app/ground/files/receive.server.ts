import busboy from 'busboy'
import type { IncomingMessage } from 'node:http'
import { pipeline } from 'node:stream/promises'
import type { Readable } from 'node:stream'
import { now } from '~/platform/clock.server'
import { db } from '~/platform/db.server'
import { logBug } from '~/platform/log.server'
import { newId } from '~/platform/ids.server'
import type { Sender } from '~/platform/web/remix.server'
import { inspect } from './inspect.server'
import { inspectTable, isTextTable } from './text-table.server'
import { tidyName, type FileRefusal } from './kinds'
import { PIECE_FIELD } from './pieces'
import { layAside } from './pieces.server'
import { isPicture, writtenAnew } from './pictures.server'
import { rulesFor, type Rules } from './rules.server'
import { countUpload, whileArriving } from './room.server'
import { discard, keep, receive, refusalOfError, type Received } from './store.server'

/** A body that is no form; the server in front answers 400. */
export class UnreadableForm extends Error {
  readonly status = 400
}

type Field = [string, string]

const LIMITS = { fields: 500, fieldNameSize: 200, fieldSize: 256 * 1024, parts: 520, headerPairs: 50 }

/**
 * Takes the files out of a multipart form and answers the form as plain fields: a file field carries the
 * id of the stored file, or `<name>.error` the reason why it was not taken, whatever failed behind it. Strangers'
 * files are kept at one address only, without an owner; there a body that breaks off is answered at the field too.
 */
export async function receiveFiles(request: IncomingMessage, sender: Sender): Promise<URLSearchParams> {
  const rules = rulesFor(sender)
  const parser = open(request, rules)
  const fields: Field[] = []
  const files: Promise<Field | null>[] = []
  const streams: Readable[] = []
  let cut = false
  parser.on('field', (name, value, info) => {
    cut ||= info.nameTruncated || info.valueTruncated
    fields.push([name, value])
  })
  parser.on('file', (name, stream, info) => {
    // A body cut off breaks this stream too, whoever reads it by then; unheard, that would end the process.
    stream.on('error', () => undefined)
    streams.push(stream)
    files.push(whileArriving(() => take(name, stream, info.filename, rules)))
  })
  parser.on('filesLimit', () => fields.push(refusal(rules.only ?? 'files', 'too_many')))
  for (const limit of ['fieldsLimit', 'partsLimit'] as const) parser.on(limit, () => (cut = true))
  try {
    await pipeline(request, parser)
  } catch (error) {
    // The parser forgets a file that it was in the middle of: nobody may wait for its end.
    for (const stream of streams) stream.destroy()
    await Promise.allSettled(files)
    if (rules.answersBroken && rules.only && !cut)
      return new URLSearchParams([...fields, refusal(rules.only, 'broken')])
    throw new UnreadableForm('The form cannot be read.', { cause: error })
  }
  const results = await Promise.all(files)
  if (cut) throw new UnreadableForm('The form is too large.')
  return new URLSearchParams([...fields, ...results.filter((result) => result !== null)])
}

function open(request: IncomingMessage, { maxFiles, maxBytes }: Rules) {
  const limits = { ...LIMITS, files: maxFiles, fileSize: maxBytes }
  try {
    return busboy({ headers: request.headers, limits, defParamCharset: 'utf8' })
  } catch (error) {
    throw new UnreadableForm('The form cannot be read.', { cause: error })
  }
}

/**
 * One file, or why not. An empty file field arrives as a file without a name: it says nothing, so it becomes nothing.
 * The parser waits until every file has been read, so what is not wanted, or cannot be kept, is read to its end too.
 */
async function take(
  field: string,
  stream: Readable & { truncated?: boolean },
  filename: string | undefined,
  rules: Rules,
): Promise<Field | null> {
  try {
    const unwanted = filename ? await rules.refuses(field, tidyName(filename)) : null
    if (filename && !unwanted) return await kept(field, await receive(stream), stream, filename, rules)
    return unwanted && refusal(field, unwanted)
  } catch (error) {
    logBug(error, 'upload')
    return refusal(field, refusalOfError(error))
  } finally {
    stream.resume()
  }
}

async function kept(
  field: string,
  received: Received,
  { truncated }: { truncated?: boolean },
  filename: string,
  rules: Rules,
): Promise<Field> {
  const { ownerUserId } = rules
  const isPiece = field === PIECE_FIELD && ownerUserId !== null
  try {
    if (truncated) return refusal(field, 'too_large')
    if (received.size === 0) return refusal(field, 'empty')
    const amount = { files: isPiece ? 0 : 1, bytes: received.size }
    if (!(await countUpload(ownerUserId, amount, now()))) return refusal(field, 'over_quota')
    if (isPiece) return [field, await layAside(received, ownerUserId)]
    return await store(field, received, tidyName(filename), rules)
  } finally {
    await discard(received.file)
  }
}

async function store(
  field: string,
  received: Received,
  name: string,
  { ownerUserId, tables, photos }: Rules,
): Promise<Field> {
  const found =
    tables && isTextTable(name) ? await inspectTable(received.file) : await inspect(received.file, name)
  if ('refusal' in found) return refusal(field, found.refusal)
  const format = 'kind' in found ? found.kind.format : null
  const isPhoto = photos && format !== null && isPicture(format)
  const kept = isPhoto ? await writtenAnew(received, format) : received
  if ('refusal' in kept) return refusal(field, kept.refusal)
  await keep(kept)
  const id = newId()
  const { sha256, size } = kept
  const row = {
    id,
    ownerUserId,
    sha256,
    size,
    mime: 'mime' in found ? found.mime : found.kind.mime,
    name,
    createdAt: now(),
    photoState: isPhoto ? 'anew' : null,
  }
  await db.file.create({ data: row })
  return [field, id]
}

function refusal(field: string, code: FileRefusal): Field {
  return [`${field}.error`, code]
}
