import { now } from '~/platform/clock.server'
import { legInWords, legNow } from '~/residence/ticket-pages/clock-words'
import { filtersOf } from '~/residence/tickets/filters'
import { ticketsOf, type TicketLine } from '~/residence/tickets/queries.server'
import { ticketWords } from '~/residence/tickets/words'
import { dayOf } from '~/shared/days'
import { inLocale } from '~/shared/words'
import type { Asked } from './asked'
import { columnsOf, tableOf, type Table } from './table'
import { exportWords } from './words'

const AT_ONCE = 500
const { text, day, number } = columnsOf<TicketLine>()

/** The reports that the filters of their list leave, in its order. */
export function reportsTable({ actor, query, locale }: Asked): Promise<Table> {
  const w = inLocale(ticketWords, locale)
  const x = exportWords[locale]
  const columns = [
    text(w.number, ({ ref }) => ref),
    text(w.what, ({ title }) => title),
    text(w.kind, ({ kind }) => kind[locale]),
    text(w.place, ({ place }) => place && `${place.floor[locale]} ${place.code}`),
    text(w.firm, ({ firmName }) => firmName ?? w.byStaff),
    text(w.priority, ({ priority }) => w.priorities[priority]),
    text(w.state, ({ state }) => w.states[state]),
    text(w.owner, ({ owner }) => owner),
    text(w.rest, (line) => legInWords(w, legNow(line))),
    day(w.reported, ({ reportedAt }) => dayOf(reportedAt)),
    day(w.solvedOn, ({ solvedAt }) => solvedAt && dayOf(solvedAt)),
    number(w.rating, ({ rating }) => rating),
  ]
  return Promise.resolve(tableOf(x.sheets.reports, columns, everyReport()))

  async function* everyReport(): AsyncGenerator<TicketLine[]> {
    const filters = filtersOf(`http://list/?${query.toString()}`)
    for (let page = 1, more = true; more; page += 1) {
      const found = await ticketsOf(actor, { ...filters, page }, now(), AT_ONCE)
      yield found.rows
      more = found.more
    }
  }
}
