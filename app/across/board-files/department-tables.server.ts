import { readWork, type WorkQuery } from '~/across/department-work/query'
import {
  departmentCounts,
  everyMatter,
  type DepartmentLine,
  type MatterRow,
} from '~/across/department-work/work.server'
import { replyOf } from '~/across/department-work/reply'
import { workWords } from '~/across/department-work/words'
import type { Asked } from '~/across/exports/asked'
import { columnsOf, tableOf, type Table } from '~/across/exports/table'
import type { Actor } from '~/ground/people/actor'
import { keyNames } from '~/plan/breakdown/key-names.server'
import { inLocale, type Locale } from '~/shared/words'
import { atOnce, notesOf } from './notes.server'
import { boardFileWords } from './words'

function filtersOf({ matter, year, show }: WorkQuery, locale: Locale): string[] {
  const k = inLocale(workWords, locale)
  return [
    matter ? `${k.matter}: ${k.matters[matter]}` : '',
    year ? `${k.year}: ${year}` : '',
    show ? `${k.show}: ${k.shows[show]}` : '',
  ]
}

async function departmentSaid(
  { enclaveId }: Actor,
  { department }: WorkQuery,
  locale: Locale,
): Promise<string> {
  if (department === null) return ''
  const name = (await keyNames(enclaveId, 'department', [department])).get(department)
  return `${inLocale(workWords, locale).department}: ${name?.[locale] ?? department}`
}

/** What each department was asked and how it stands, as the page counts it. */
export async function departmentWorkTable(asked: Asked): Promise<Table> {
  const { actor, query, today, locale } = asked
  const [w, k] = [inLocale(boardFileWords, locale), inLocale(workWords, locale)]
  const wanted = readWork(query)
  const { whole, lines } = await departmentCounts(actor, wanted, today)
  const { text, number } = columnsOf<DepartmentLine>()
  const columns = [
    text(k.department, (one) => (one.departmentId === null ? k.whole : one[locale])),
    number(k.asked, (one) => one.asked),
    number(k.inHand, ({ inHand }) => inHand),
    number(k.late, ({ late }) => late),
    number(k.inTime, ({ inTime }) => inTime),
    number(k.answeredLate, ({ answeredLate }) => answeredLate),
    number(k.withdrawn, ({ withdrawn }) => withdrawn),
    number(k.median, ({ median }) => median),
  ]
  const notes = await notesOf('department_work', asked, filtersOf({ ...wanted, show: null }, locale))
  return {
    ...tableOf(w.boards.department_work, columns, atOnce([...lines, ...(whole ? [whole] : [])])),
    notes: { ...notes, lines: [...notes.lines, [k.median, k.speed]] },
  }
}

/** The matters behind those counts, as the page narrows them. */
export async function departmentMattersTable(asked: Asked): Promise<Table> {
  const { actor, query, today, locale } = asked
  const [w, k] = [inLocale(boardFileWords, locale), inLocale(workWords, locale)]
  const wanted = readWork(query)
  const zh = locale === 'zh'
  const { text, day } = columnsOf<MatterRow>()
  const columns = [
    text(k.matter, ({ matter }) => k.matters[matter]),
    text(k.of, ({ ofZh, ofEn }) => (zh ? ofZh : ofEn)),
    text(k.what, ({ what }) => what),
    text(k.department, (one) => (zh ? one.departmentZh : one.departmentEn)),
    day(k.askedOn, ({ askedOn }) => askedOn),
    day(k.dueOn, ({ dueOn }) => dueOn),
    text(k.show, ({ standing }) => k.shows[standing]),
    day(w.answeredOn, ({ answeredOn }) => answeredOn),
    text(k.answer, (row) => [replyOf(k, row), row.answer].filter(Boolean).join(' ')),
  ]
  return {
    ...tableOf(w.boards.department_matters, columns, everyMatter(actor, wanted, today)),
    notes: await notesOf('department_matters', asked, [
      ...filtersOf(wanted, locale),
      await departmentSaid(actor, wanted, locale),
    ]),
  }
}
