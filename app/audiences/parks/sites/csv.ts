import type { LoaderFunctionArgs } from '@remix-run/node'
import { inRole } from '~/ground/people/guard.server'
import { MAY } from '~/landing/sites/abilities'
import { readSiteQuery } from '~/landing/sites/list-query'
import { sitesToExport } from '~/landing/sites/queries.server'
import { siteWords } from '~/landing/sites/words'
import { today } from '~/platform/clock.server'
import { csvFile } from '~/platform/csv-file.server'
import { localeOf } from '~/platform/locale.server'
import { yuanToWan } from '~/shared/money'
import { inLocale } from '~/shared/words'

/** The sites an address asks for, for a spreadsheet. */
export async function loader(asked: LoaderFunctionArgs) {
  const actor = await inRole(...MAY.look)(asked)
  const locale = localeOf(asked.request)
  const w = inLocale(siteWords, locale)
  const f = w.fields
  const rows = await sitesToExport(actor, readSiteQuery(new URL(asked.request.url).searchParams), today())
  const head = [
    ...[w.ref, f.name, f.kind, f.parkId, f.divisionCode, f.stock, f.areaMu, f.pricePerMu],
    ...[f.building, f.floor, f.areaSqm, f.rentPerSqm, w.state, w.firm, w.until, f.fromOn, f.untilOn],
  ]
  const lines = rows.map((row) => [
    row.ref,
    row.name,
    w.kinds[row.kind],
    (locale === 'zh' ? row.parkZh : row.parkEn) ?? w.outside,
    row.divisionCode,
    row.stock === null ? '' : w.stocks[row.stock],
    row.areaMu,
    row.pricePerMu === null ? '' : yuanToWan(row.pricePerMu),
    row.building,
    row.floor,
    row.areaSqm,
    row.rentPerSqm,
    w.states[row.state],
    row.firm,
    row.reservedUntil,
    row.from,
    row.until,
  ])
  return csvFile(`sites-${today()}`, [head, ...lines])
}
