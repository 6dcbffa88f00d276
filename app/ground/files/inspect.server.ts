import { fileTypeFromFile } from 'file-type'
import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { promisify } from 'node:util'
import yauzl from 'yauzl'
import { adviceFor } from './advice'
import { inspectPdf } from './inspect-pdf.server'
import { kindOfMime, kindOfName, refusalOfName, type FileRefusal, type Kind } from './kinds'
import { carriedBy, refersToOthers } from './office-parts'

const MAX_ENTRIES = 5_000
const MAX_UNPACKED = 500_000_000
const MAX_RATIO = 200
const MACROS = /vbaProject\.bin$/i
const ENCRYPTED = 0x1
/** No honest list of types or relations is longer. */
const LONGEST_LIST = 2_000_000

/** Checks a file by what is in it, not by what it is called; answers its kind, or why it is not taken. */
export async function inspect(
  file: string,
  name: string,
): Promise<{ kind: Kind } | { refusal: FileRefusal }> {
  const kind = kindOfName(name)
  if (!kind) return { refusal: refusalOfName(name) ?? 'wrong_type' }
  if (await startsWith(file, 'PK')) {
    const refusal = await inspectZip(file)
    if (refusal) return { refusal }
  }
  const found = await fileTypeFromFile(file).catch(() => undefined)
  if (found?.mime !== kind.mime) return { refusal: await reallyIs(file, found, kind) }
  const refusal = kind.format === 'pdf' ? await inspectPdf(file) : null
  return refusal ? { refusal } : { kind }
}

/** What a file is that calls itself something else, if we know that well enough to say it. */
async function reallyIs(
  file: string,
  found: { mime: string; ext: string } | undefined,
  kind: Kind,
): Promise<FileRefusal> {
  if (!found) return 'not_what_it_says'
  const other = kindOfMime(found.mime)
  if (other) return `really_${other.format}`
  if (found.ext === 'cfb') {
    // Office seals a document with a password into a container of the old kind.
    if (await holds(file, Buffer.from('EncryptedPackage', 'utf16le'))) return 'locked_office'
    return kind.format === 'xlsx' ? 'is_old_sheet' : 'is_old_text'
  }
  return adviceFor(found.ext) ?? 'not_what_it_says'
}

/** Reads only the list of a ZIP: a bomb is recognised without being unpacked. */
async function inspectZip(file: string): Promise<FileRefusal | null> {
  const zip = await openZip(file).catch(() => null)
  if (!zip) return 'not_what_it_says'
  try {
    return await readEntries(zip)
  } finally {
    zip.close()
  }
}

const openZip = promisify<string, yauzl.ZipFile>((file, done) =>
  yauzl.open(file, { lazyEntries: true, autoClose: false }, (error, zip) =>
    done(error, zip as yauzl.ZipFile),
  ),
)

function readEntries(zip: yauzl.ZipFile): Promise<FileRefusal | null> {
  if (zip.entryCount > MAX_ENTRIES) return Promise.resolve('suspicious')
  return new Promise((resolve) => {
    let unpacked = 0
    let packed = 0
    let types = false
    zip.on('error', () => resolve('not_what_it_says'))
    zip.on('end', () => resolve(types ? null : 'not_what_it_says'))
    zip.on('entry', (entry: yauzl.Entry) => {
      unpacked += entry.uncompressedSize
      packed += entry.compressedSize
      types ||= entry.fileName === '[Content_Types].xml'
      const refusal = refusalOfPart(entry) ?? (isBomb(unpacked, packed) ? 'suspicious' : null)
      if (refusal) resolve(refusal)
      else if (!refersToOthers(entry.fileName)) zip.readEntry()
      else
        void refusalOfText(zip, entry).then(
          (found) => (found ? resolve(found) : zip.readEntry()),
          () => resolve('not_what_it_says'),
        )
    })
    zip.readEntry()
  })
}

/** Reads a part that tells of others: what brings macros along, or fetches something from elsewhere, is not taken. */
async function refusalOfText(zip: yauzl.ZipFile, entry: yauzl.Entry): Promise<FileRefusal | null> {
  if (entry.uncompressedSize > LONGEST_LIST) return 'suspicious'
  const part = await promisify<yauzl.Entry, Readable>(zip.openReadStream.bind(zip))(entry)
  const carried = carriedBy(await buffer(part))
  return carried === 'macros' ? 'has_macros' : carried === 'remote' ? 'fetches' : null
}

/** Many parts of medium size are a bomb as well as one large one. */
function isBomb(unpacked: number, packed: number): boolean {
  return unpacked > MAX_UNPACKED || (unpacked > 20_000_000 && unpacked / Math.max(packed, 1) > MAX_RATIO)
}

function refusalOfPart(entry: yauzl.Entry): FileRefusal | null {
  if (MACROS.test(entry.fileName)) return 'has_macros'
  if ((entry.generalPurposeBitFlag & ENCRYPTED) !== 0) return 'locked_office'
  const ratio = entry.uncompressedSize / Math.max(entry.compressedSize, 1)
  return entry.uncompressedSize > 10_000_000 && ratio > MAX_RATIO ? 'suspicious' : null
}

async function holds(file: string, bytes: Buffer): Promise<boolean> {
  let kept = Buffer.alloc(0)
  for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) {
    const seen = Buffer.concat([kept, chunk])
    if (seen.includes(bytes)) return true
    kept = seen.subarray(Math.max(0, seen.length - bytes.length))
  }
  return false
}

async function startsWith(file: string, letters: string): Promise<boolean> {
  const handle = await open(file)
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(letters.length), 0, letters.length, 0)
    return bytesRead === letters.length && buffer.toString('latin1') === letters
  } finally {
    await handle.close()
  }
}
