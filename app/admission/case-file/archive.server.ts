import { createReadableStreamFromReadable } from '@remix-run/node'
import { createReadStream, existsSync } from 'node:fs'
import { Readable } from 'node:stream'
import { entryName } from '~/ground/files/entry-name'
import { pathOf } from '~/ground/files/store.server'
import { db } from '~/platform/db.server'
import { zipped, type Entry } from '~/platform/zip.server'
import { inLocale, type Locale } from '~/shared/words'
import { asText } from './archive'
import type { FounderView } from './founder-view.server'
import { recordWords } from './record-words'

const [STORED, USUAL] = [0, 6]

/** Everything a firm handed in as one ZIP, streamed: the answers as a text, the papers as they came. */
export async function archiveOf(view: FounderView, now: Date, locale: Locale): Promise<Response> {
  const w = inLocale(recordWords, locale)
  const folder = entryName(view.ref)
  const text = Buffer.from(`\uFEFF${asText(view, locale)}`)
  const answers = { name: `${folder}/${entryName(`${w.answersFile}.txt`)}`, parts: [text], level: USUAL }
  const files = await db.file.findMany({ where: { id: { in: view.papers.map((paper) => paper.fileId) } } })
  const papers = view.papers.flatMap((paper, index): Entry[] => {
    const file = files.find((one) => one.id === paper.fileId)
    if (!file || !existsSync(pathOf(file.sha256))) return []
    // The number keeps two papers of one name apart, and the order of the list.
    const name = entryName(`${String(index + 1).padStart(2, '0')} ${paper.title} ${file.name}`)
    return [
      { name: `${folder}/${w.papersFolder}/${name}`, parts: bytesOf(pathOf(file.sha256)), level: STORED },
    ]
  })
  return new Response(createReadableStreamFromReadable(Readable.from(zipped([answers, ...papers], now))), {
    headers: {
      'Content-Type': 'application/zip',
      'Content-Disposition': `attachment; filename="${view.ref}.zip"`,
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'private, no-store',
    },
  })
}

/** Opened only when its turn comes, so that a long list holds one file open. */
async function* bytesOf(file: string): AsyncGenerator<Buffer> {
  yield* createReadStream(file) as AsyncIterable<Buffer>
}
