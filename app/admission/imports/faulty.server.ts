import type { Actor } from '~/ground/people/actor'
import { notFound } from '~/platform/http.server'
import type { Locale } from '~/shared/words'
import { batchWords } from './batch-words'
import { batchOf } from './queries.server'
import { templateOf } from './template.server'
import { importWords } from './words'
import { sentenceFor } from '~/mechanism/sentences'
import { wordFor } from '~/shared/words'

/** The rows of an import that nothing came of, or nothing will, as a sheet to mend and to import again. */
export async function faultyRows(actor: Actor, id: string | undefined, locale: Locale, now: Date) {
  const { rows, result, form, startedAt, file } = await batchOf(actor, id, locale, now, true)
  if (!form) notFound()
  const w = batchWords[locale]
  const left = new Map(result.filter((line) => line.id === null).map((line) => [line.line, line]))
  const faulty = rows.flatMap(({ line, cells, errors, verdict }) => {
    const told = left.get(line)
    if (startedAt ? !told : verdict !== 'refuse') return []
    const wrong = told ? told.errors : errors
    const words = wrong.map(({ head, code }) => `${head}：${sentenceFor(importWords[locale].problems, code)}`)
    const reason = wordFor(w.reasons, told?.reason) || undefined
    return [{ cells, remarks: (words.length > 0 ? words : [reason ?? '']).join('；') }]
  })
  if (faulty.length === 0) notFound()
  const name = file.replace(/\.xlsx$/i, '')
  return { body: await templateOf(form, locale, faulty), name: `${name}-${w.onlyWrong}.xlsx` }
}
