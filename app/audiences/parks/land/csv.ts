import type { LoaderFunctionArgs } from '@remix-run/node'
import { inRole } from '~/ground/people/guard.server'
import { MAY } from '~/landing/land/abilities'
import { readLedgerQuery } from '~/landing/land/list-query'
import { parcelsToExport } from '~/landing/land/queries.server'
import { landWords } from '~/landing/land/words'
import { today } from '~/platform/clock.server'
import { csvFile } from '~/platform/csv-file.server'
import { localeOf } from '~/platform/locale.server'
import { inLocale } from '~/shared/words'

/** The parcels an address asks for, for a spreadsheet. */
export async function loader(asked: LoaderFunctionArgs) {
  const actor = await inRole(...MAY.see)(asked)
  const locale = localeOf(asked.request)
  const w = inLocale(landWords, locale)
  const f = w.fields
  const rows = await parcelsToExport(actor, readLedgerQuery(new URL(asked.request.url).searchParams), today())
  const head = [
    ...[w.ref, f.name, f.parkId, f.divisionCode, f.areaMu, w.class, f.holder, f.agreedStart],
    ...[w.clock, w.monthsHead, w.verdict, w.case],
  ]
  const lines = rows.map((row) => [
    row.ref,
    row.name,
    (locale === 'zh' ? row.parkZh : row.parkEn) ?? w.outside,
    row.divisionCode,
    row.areaMu,
    w.classes[row.class],
    row.holder,
    row.agreedStart,
    row.since,
    row.months,
    w.verdicts[row.verdict],
    row.caseState === null ? '' : w.caseStates[row.caseState],
  ])
  return csvFile(`land-${today()}`, [head, ...lines])
}
