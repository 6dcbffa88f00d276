import { open, readFile } from 'node:fs/promises'
import type { FileRefusal } from './kinds'

export const TABLE_MIME = 'text/csv'
/** A table as text is small; a larger one is no statement of a bank (bytes). */
const MOST_BYTES = 2_000_000

export const isTextTable = (name: string): boolean => /\.(csv|tsv|txt)$/i.test(name)

/** Checks that a file is text: what a program wrote has bytes that no text has. */
export async function inspectTable(file: string): Promise<{ mime: string } | { refusal: FileRefusal }> {
  const handle = await open(file)
  try {
    const { size } = await handle.stat()
    if (size > MOST_BYTES) return { refusal: 'too_large' }
  } finally {
    await handle.close()
  }
  const text = await readTable(file)
  return text === null ? { refusal: 'not_what_it_says' } : { mime: TABLE_MIME }
}

/** The text of a table: UTF-8, or GB18030 as banks here still write it; null where it is neither. */
export async function readTable(file: string): Promise<string | null> {
  const bytes = await readFile(file)
  if (bytes.includes(0)) return null
  for (const encoding of ['utf-8', 'gb18030']) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes)
    } catch {
      // The next encoding may read it.
    }
  }
  return null
}
