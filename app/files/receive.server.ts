import busboy from 'busboy'
import type { IncomingMessage } from 'node:http'
import { pipeline } from 'node:stream/promises'
import type { Readable } from 'node:stream'
import { now } from '~/platform/clock.server'
import { db } from '~/platform/db.server'
import { newId } from '~/platform/ids.server'
import { inspect } from './inspect.server'
import { MAX_FILE_BYTES, MAX_FILES_PER_FORM, tidyName, type FileRefusal } from './kinds'
import { PIECE_FIELD } from './pieces'
import { layAside } from './pieces.server'
import { discard, keep, receive } from './store.server'

/** A body that is no form; the server in front answers 400. */
export class UnreadableForm extends Error {
  readonly status = 400
}

const LIMITS = {
  files: MAX_FILES_PER_FORM,
  fileSize: MAX_FILE_BYTES,
  fields: 500,
  fieldNameSize: 200,
  fieldSize: 256 * 1024,
  parts: 520,
  headerPairs: 50,
}

/**
 * Takes the files out of a multipart form and answers the form as plain fields: a file field carries the
 * id of the stored file, or `<name>.error` the reason why it was not taken. Strangers' files are not kept.
 */
export async function receiveFiles(
  request: IncomingMessage,
  ownerUserId: string | null,
): Promise<URLSearchParams> {
  const parser = open(request)
  const fields: [string, string][] = []
  const files: Promise<[string, string] | null>[] = []
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
    const taken = take(name, stream, info.filename, ownerUserId)
    taken.catch(() => undefined)
    files.push(taken)
  })
  parser.on('filesLimit', () => fields.push(['files.error', 'too_many' satisfies FileRefusal]))
  for (const limit of ['fieldsLimit', 'partsLimit'] as const) parser.on(limit, () => (cut = true))
  try {
    await pipeline(request, parser)
  } catch (error) {
    // The parser forgets a file that it was in the middle of: nobody may wait for its end.
    for (const stream of streams) stream.destroy()
    await Promise.allSettled(files)
    throw new UnreadableForm('The form cannot be read.', { cause: error })
  }
  const results = await Promise.all(files)
  if (cut) throw new UnreadableForm('The form is too large.')
  return new URLSearchParams([...fields, ...results.filter((result) => result !== null)])
}

function open(request: IncomingMessage) {
  try {
    return busboy({ headers: request.headers, limits: LIMITS, defParamCharset: 'utf8' })
  } catch (error) {
    throw new UnreadableForm('The form cannot be read.', { cause: error })
  }
}

/** An empty file field arrives as a file without a name: it says nothing, so it becomes nothing. */
async function take(
  field: string,
  stream: Readable & { truncated?: boolean },
  filename: string | undefined,
  ownerUserId: string | null,
): Promise<[string, string] | null> {
  const refused = (code: FileRefusal): [string, string] => [`${field}.error`, code]
  if (!filename || !ownerUserId) {
    stream.resume()
    return filename ? refused('signed_out') : null
  }
  const received = await receive(stream)
  try {
    if (stream.truncated) return refused('too_large')
    if (field === PIECE_FIELD) return [field, await layAside(received, ownerUserId)]
    const name = tidyName(filename)
    const found = await inspect(received.file, name)
    if ('refusal' in found) return refused(found.refusal)
    await keep(received)
    const id = newId()
    const { sha256, size } = received
    const row = { id, ownerUserId, sha256, size, mime: found.kind.mime, name, createdAt: now() }
    await db.file.create({ data: row })
    return [field, id]
  } finally {
    await discard(received.file)
  }
}
