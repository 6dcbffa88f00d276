import type { LoaderFunctionArgs } from '@remix-run/node'
import { inRole } from '~/ground/people/guard.server'
import { readLandedQuery } from '~/landing/landed/list-query'
import { landedToExport } from '~/landing/landed/queries.server'
import { landedWords } from '~/landing/landed/words'
import { MAY } from '~/landing/quarters/abilities'
import { lastEnded } from '~/landing/quarters/quarter'
import { today } from '~/platform/clock.server'
import { csvFile } from '~/platform/csv-file.server'
import { localeOf } from '~/platform/locale.server'
import { inColumn } from '~/shared/money'
import { inLocale } from '~/shared/words'

/** The landed firms an address asks for, for a spreadsheet. */
export async function loader(asked: LoaderFunctionArgs) {
  const actor = await inRole(...MAY.look)(asked)
  const locale = localeOf(asked.request)
  const w = inLocale(landedWords, locale)
  const query = readLandedQuery(new URL(asked.request.url).searchParams, lastEnded(today()))
  const rows = await landedToExport(actor, query, today())
  const money = (yuan: string | null) => (yuan === null ? null : inColumn(yuan, locale).replaceAll(',', ''))
  const head = [
    ...[w.project, w.firm, w.park, w.since, w.quarter, `${w.output}(${w.wan})`, w.growth],
    ...[`${w.tax}(${w.wan})`, w.jobs, `${w.yearOutput}(${w.wan})`, w.size, w.scale, w.ladder, w.answer],
  ]
  const lines = rows.map((row) => [
    row.ref,
    row.name,
    locale === 'zh' ? row.parkZh : row.parkEn,
    row.since,
    query.quarter,
    money(row.output),
    row.growth,
    money(row.tax),
    row.jobs,
    row.known === 0 ? null : money(row.year),
    row.size && w.sizes[row.size],
    w.scales[row.scale],
    row.rung && w.rungs[row.rung],
    w.responses[row.response],
  ])
  return csvFile(`landed-${query.quarter}`, [head, ...lines])
}
