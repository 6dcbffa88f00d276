import { fileTypeFromFile } from 'file-type'
import { open } from 'node:fs/promises'
import { promisify } from 'node:util'
import yauzl from 'yauzl'
import { kindOfName, type FileRefusal, type Kind } from './kinds'

const MAX_ENTRIES = 5_000
const MAX_UNPACKED = 500_000_000
const MAX_RATIO = 200
const MACROS = /vbaProject\.bin$/i
const ENCRYPTED = 0x1

/** Checks a file by what is in it, not by what it is called; answers its kind, or why it is not taken. */
export async function inspect(
  file: string,
  name: string,
): Promise<{ kind: Kind } | { refusal: FileRefusal }> {
  const kind = kindOfName(name)
  if (!kind) return { refusal: 'wrong_type' }
  if (kind.zip) {
    const refusal = (await startsWith(file, 'PK')) ? await inspectZip(file) : 'not_what_it_says'
    if (refusal) return { refusal }
  }
  const found = await fileTypeFromFile(file).catch(() => undefined)
  return found?.mime === kind.mime ? { kind } : { refusal: 'not_what_it_says' }
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
      if (isSuspicious(entry) || isBomb(unpacked, packed)) resolve('suspicious')
      else zip.readEntry()
    })
    zip.readEntry()
  })
}

/** Many parts of medium size are a bomb as well as one large one. */
function isBomb(unpacked: number, packed: number): boolean {
  return unpacked > MAX_UNPACKED || (unpacked > 20_000_000 && unpacked / Math.max(packed, 1) > MAX_RATIO)
}

function isSuspicious(entry: yauzl.Entry): boolean {
  const ratio = entry.uncompressedSize / Math.max(entry.compressedSize, 1)
  const bomb = entry.uncompressedSize > 10_000_000 && ratio > MAX_RATIO
  return bomb || MACROS.test(entry.fileName) || (entry.generalPurposeBitFlag & ENCRYPTED) !== 0
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
