import { createReadableStreamFromReadable } from '@remix-run/node'
import { existsSync } from 'node:fs'
import type { Readable } from 'node:stream'
import { entryName } from '~/ground/files/entry-name'
import { pathOf } from '~/ground/files/store.server'
import { db } from '~/platform/db.server'
import { ZipFile } from '~/platform/zip.server'
import { inLocale, type Locale } from '~/shared/words'
import { asText } from './archive'
import type { FounderView } from './founder-view.server'
import { recordWords } from './record-words'

/** Everything a firm handed in as one ZIP, streamed: the answers as a text, the papers as they came. */
export async function archiveOf(view: FounderView, now: Date, locale: Locale): Promise<Response> {
  const w = inLocale(recordWords, locale)
  const zip = new ZipFile()
  const mtime = now
  zip.addBuffer(
    Buffer.from(`\uFEFF${asText(view, locale)}`),
    `${entryName(view.ref)}/${entryName(`${w.answersFile}.txt`)}`,
    { mtime },
  )
  const files = await db.file.findMany({ where: { id: { in: view.papers.map((paper) => paper.fileId) } } })
  for (const [index, paper] of view.papers.entries()) {
    const file = files.find((one) => one.id === paper.fileId)
    if (!file || !existsSync(pathOf(file.sha256))) continue
    // The number keeps two papers of one name apart, and the order of the list.
    const name = entryName(`${String(index + 1).padStart(2, '0')} ${paper.title} ${file.name}`)
    zip.addFile(pathOf(file.sha256), `${entryName(view.ref)}/${w.papersFolder}/${name}`, {
      mtime,
      compress: false,
    })
  }
  zip.end()
  return new Response(createReadableStreamFromReadable(zip.outputStream as Readable), {
    headers: {
      'Content-Type': 'application/zip',
      'Content-Disposition': `attachment; filename="${view.ref}.zip"`,
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'private, no-store',
    },
  })
}
