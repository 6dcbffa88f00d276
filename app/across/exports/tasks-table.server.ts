import { readTaskQuery } from '~/plan/measures/list-query'
import { taskList, type TaskLine } from '~/plan/measures/queries.server'
import { measureWords } from '~/plan/measures/words'
import { inLocale } from '~/shared/words'
import type { Asked } from './asked'
import { columnsOf, tableOf, type Table } from './table'
import { exportWords } from './words'

const AT_ONCE = 500
const { text, day, number } = columnsOf<TaskLine>()

/** The tasks that the filters of their list leave, in its order. */
export function tasksTable({ actor, query, today, locale }: Asked): Promise<Table> {
  const w = inLocale(measureWords, locale)
  const zh = locale === 'zh'
  const columns = [
    text(w.kind, ({ kind }) => w.kinds[kind]),
    number(w.fields.number, (task) => task.number),
    text(w.measure, ({ nameZh, nameEn }) => (zh ? nameZh : nameEn)),
    text(w.task, ({ title }) => title),
    text(w.owner, ({ ownerZh, ownerEn }) => (zh ? ownerZh : ownerEn)),
    day(w.due, ({ dueOn }) => dueOn),
    number(w.percentLabel, ({ percent }) => percent),
    text(w.state, ({ standing }) => w.standings[standing]),
    day(w.reportedOn, ({ reportedOn }) => reportedOn),
    number(w.daysLate, ({ late }) => late),
    number(w.proof, ({ proofs }) => proofs),
  ]
  return Promise.resolve(tableOf(exportWords[locale].sheets.tasks, columns, everyTask()))

  async function* everyTask(): AsyncGenerator<TaskLine[]> {
    const asked = readTaskQuery(query)
    for (let page = 1, more = true; more; page += 1) {
      const found = await taskList(actor, { ...asked, page }, today, AT_ONCE)
      yield found.rows
      more = found.more
    }
  }
}
