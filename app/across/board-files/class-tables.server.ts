import type { Asked } from '~/across/exports/asked'
import { columnsOf, tableOf, type Table } from '~/across/exports/table'
import { industryName } from '~/ground/national-rules/industries'
import { breakdownWords } from '~/plan/breakdown/words'
import { classWords } from '~/plan/structure/class-words'
import { readClass } from '~/plan/structure/classes'
import { classFirms, type ClassFirm } from '~/plan/structure/classes.server'
import { inLocale } from '~/shared/words'
import { notesOf, withMoment } from './notes.server'
import { boardFileWords } from './words'

const AT_ONCE = 500

/** The firms behind a count of a class of industries. */
export async function classFirmsTable(asked: Asked): Promise<Table> {
  const { actor, query, today, locale } = asked
  const [w, c] = [inLocale(boardFileWords, locale), inLocale(classWords, locale)]
  const wanted = readClass(query)
  const read = (page: number) => classFirms(actor.enclaveId, { ...wanted, page }, today, AT_ONCE)
  const first = await read(1)
  const { text } = columnsOf<ClassFirm>()
  const columns = [
    text(c.firm, ({ name }) => name),
    text(c.ref, ({ ref }) => ref),
    text(c.code, ({ code }) => code),
    text(c.industry, ({ code }) => industryName(code)?.[locale] ?? ''),
    text(c.class, (row) => c.classes[row.class]),
  ]
  const filters = [
    `${c.class}: ${wanted.class ? c.classes[wanted.class] : c.all}`,
    wanted.division === null
      ? ''
      : `${c.industry}: ${industryName(wanted.division)?.[locale] ?? inLocale(breakdownWords, locale).unknown.industry}`,
    c.where[wanted.where],
    `${c.on}: ${first.asked.on}`,
  ]
  return {
    ...tableOf(w.boards.class_firms, columns, every()),
    notes: withMoment(await notesOf('class_firms', asked, filters), first.keptAt, locale),
  }

  async function* every(): AsyncGenerator<ClassFirm[]> {
    yield first.rows
    for (let page = 2, more = first.more; more; page += 1) {
      const found = await read(page)
      yield found.rows
      more = found.more
    }
  }
}
