import type { Actor } from '~/ground/people/actor'
import { db } from '~/platform/db.server'
import { notFound } from '~/platform/http.server'
import { isId } from '~/platform/ids.server'
import { dayFromDate, yearOf, type Day, yearNamed } from '~/shared/days'
import { latestByYear, type YearRow } from './figures-table'
import { visibleTo } from './visible.server'

const YEARS_BACK = 4

/** A firm's head for the pages of its acts; 404 when it is not the reader's. */
export async function firmHead(actor: Actor, firmId: string | undefined) {
  const firm = isId(firmId)
    ? await db.firm.findFirst({ where: { AND: [{ id: firmId }, visibleTo(actor)] } })
    : null
  return firm ?? notFound()
}

/** The year an address asks for (last year, unless it says otherwise) with its figures as they stand. */
export async function figuresForForm(actor: Actor, firmId: string, query: URLSearchParams, today: Day) {
  const firm = await firmHead(actor, firmId)
  const thisYear = yearOf(today)
  const founded = yearOf(dayFromDate(firm.foundedOn))
  const years = Array.from({ length: YEARS_BACK }, (_, i) => thisYear - i)
    .filter((year) => year >= founded)
    .reverse()
  const asked = yearNamed(query.get('year'))
  const year =
    asked !== null && years.includes(asked) ? asked : (years.find((one) => one === thisYear - 1) ?? thisYear)
  const rows = await db.yearFigures.findMany({ where: { enclaveId: actor.enclaveId, firmId: firm.id, year } })
  const [row] = latestByYear(rows)
  const known: YearRow | null = row
    ? {
        year,
        version: row.version,
        revenueYuan: row.revenueYuan.toFixed(2),
        rdYuan: row.rdYuan.toFixed(2),
        taxYuan: row.taxYuan?.toFixed(2) ?? null,
        staff: row.staff,
        rdStaff: row.rdStaff,
        source: row.source,
        fileId: row.fileId,
      }
    : null
  return { firm: { id: firm.id, name: firm.name, ref: firm.ref }, year, years, known }
}
