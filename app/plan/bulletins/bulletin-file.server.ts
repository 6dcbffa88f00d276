import { wordFile } from '~/ground/papers/word-file.server'
import type { BulletinPaper } from './paper'

/** The bulletin of a month (2026-11) as a Word file to take along. */
export async function bulletinAsWord(paper: BulletinPaper, month: string): Promise<Response> {
  const { bulletinDocx } = await import('./bulletin-docx.server')
  return wordFile(`bulletin-${month}`, await bulletinDocx(paper))
}
