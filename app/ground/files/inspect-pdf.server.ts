import { open } from 'node:fs/promises'

/** Readers look for the end mark here; what mail programs append stays below it. */
const TAIL = 65_536
const HEAD = 2_048

/** Why a PDF cannot be read by whoever opens it: its end is missing, or it is encrypted. */
export async function inspectPdf(file: string): Promise<'cut_short' | 'locked' | null> {
  const handle = await open(file)
  try {
    const { size } = await handle.stat()
    const part = async (from: number, length: number) => {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, from)
      return buffer.toString('latin1', 0, bytesRead)
    }
    const tail = await part(Math.max(0, size - TAIL), TAIL)
    if (isCut(await part(0, HEAD), tail, size)) return 'cut_short'
    const table = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(tail.trimEnd())?.[1] ?? size)
    const trailer = table < size ? await part(table, TAIL) : ''
    return isEncrypted(tail) || isEncrypted(trailer) ? 'locked' : null
  } finally {
    await handle.close()
  }
}

/** A file made for the web has an end mark near its beginning too, but says how long the whole is. */
function isCut(head: string, tail: string, size: number): boolean {
  const whole = /\/Linearized\b[^>]*?\/L\s+(\d+)/.exec(head)?.[1]
  return !tail.includes('%%EOF') || (whole !== undefined && Number(whole) > size)
}

function isEncrypted(trailer: string): boolean {
  return /\/Encrypt\s+(\d+\s+\d+\s+R|<<)/.test(trailer)
}
