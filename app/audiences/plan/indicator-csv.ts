import type { LoaderFunctionArgs } from '@remix-run/node'
import { boardWords } from '~/plan/counting/board-words'
import { csvOf } from '~/plan/board/csv'
import { readDrill } from '~/plan/counting/drill'
import { boardOf } from '~/plan/board/board.server'
import { evidenceRows } from '~/plan/counting/rows.server'
import { ownSaidInLine } from '~/ground/record-kinds/own-values'
import { requireWorker } from '~/plan/board/worker.server'
import { evidenceWords } from '~/plan/counting/words'
import { today } from '~/platform/clock.server'
import { notFound } from '~/platform/http.server'
import { localeOf } from '~/platform/locale.server'
import { inLocale } from '~/shared/words'

const MOST = 10_000

/** The rows behind a figure for a spreadsheet, as the page filters them. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireWorker(request, params.enclave)
  const locale = localeOf(request)
  const [w, words] = [inLocale(boardWords, locale), inLocale(evidenceWords, locale)]
  const board = await boardOf(actor.enclaveId, today())
  const view = board.indicators.find(({ code }) => code === params.code) ?? notFound()
  const drill = { ...readDrill(new URL(request.url).searchParams), page: 1 }
  const { rows } = await evidenceRows(actor, { indicatorId: view.id, drill, take: MOST }, board.today)
  const lines = rows.map((row) => [
    row.ref,
    view.name[locale],
    row.firm.name,
    row.firm.landedName,
    row.park?.[locale] ?? null,
    row.record.number,
    row.record.title,
    ownSaidInLine(row.record.said, locale),
    row.lapsed ? words.lapsed[row.lapsed] : words.states[row.state],
    row.countedOn,
    row.state === 'approved' && !row.lapsed ? row.value : '0',
    row.submittedBy,
    row.submittedOn,
    row.decidedBy,
    row.decidedOn,
    row.reason,
  ])
  return new Response(csvOf([w.csvHead.split('|'), ...lines]), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${view.code}-${board.today}.csv"`,
      'Cache-Control': 'private, no-store',
    },
  })
}
