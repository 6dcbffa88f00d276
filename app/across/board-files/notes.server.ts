import type { Asked } from '~/across/exports/asked'
import type { Notes } from '~/across/exports/table'
import { enclaveOn } from '~/ground/settings/enclave.server'
import { keptWords } from '~/plan/kept-boards/words'
import { countingOnDay } from '~/plan/counting/indicators.server'
import { noteOf, wordedOn, wordingOf } from '~/plan/counting/versions.server'
import { db } from '~/platform/db.server'
import { stampOf } from '~/shared/days'
import { inLocale, type Locale } from '~/shared/words'
import type { BoardName } from '~/across/exports/boards'
import { boardFileWords } from './words'

/** What a table of a board must say of itself: whose it is, of which day, what it was narrowed to, and what counts. */
export async function notesOf(board: BoardName, asked: Asked, filters: readonly string[]): Promise<Notes> {
  const { actor, today, locale } = asked
  const w = inLocale(boardFileWords, locale)
  const enclave = await enclaveOn(db, actor.enclaveId, today)
  const rules = await db.indicator.findMany({
    where: countingOnDay(actor.enclaveId, today),
    orderBy: [{ position: 'asc' }, { code: 'asc' }],
    include: wordedOn(today),
  })
  const said = filters.filter((one) => one !== '')
  return {
    name: w.notes,
    heads: [w.item, w.text],
    lines: [
      [w.board, w.boards[board]],
      [w.enclave, locale === 'zh' ? enclave.nameZh : enclave.nameEn],
      [w.cutoff, today],
      [w.filters, said.length > 0 ? said.join(locale === 'zh' ? '；' : '; ') : w.noFilter],
      [w.basis, w.basisText],
      ...rules.map((row): [string, string] => [
        w.ruleOf(locale === 'zh' ? row.zh : row.en),
        [wordingOf(row)[locale], noteOf(row)?.[locale] ?? ''].filter(Boolean).join(' '),
      ]),
    ],
  }
}

/** The same of figures that were worked out before: it says when. */
export function withMoment(notes: Notes, keptAt: string | null, locale: Locale): Notes {
  if (keptAt === null) return notes
  return { ...notes, lines: [...notes.lines, [inLocale(keptWords, locale).workedOut, stampOf(keptAt)]] }
}

/** Rows that are all at hand, as a table gives them. */
export async function* atOnce<Row>(rows: readonly Row[]): AsyncGenerator<Row[]> {
  yield await Promise.resolve([...rows])
}
