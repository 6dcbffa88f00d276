import type { Actor } from '~/ground/people/actor'
import { settingOn } from '~/ground/settings/enclave.server'
import { writeFigures } from '~/landing/park-years/enter.server'
import { ALL_FIGURES, unitSlips, type Figures } from '~/landing/park-years/figures'
import { figuresFrom } from '~/landing/park-years/rows'
import { writeQuota } from '~/landing/park-years/set-quota.server'
import { parkYearWords } from '~/landing/park-years/words'
import { FiguresForm, QuotaForm } from '~/landing/park-years/year.form'
import { parkRoles } from '~/landing/parks/abilities'
import { parksToEnter } from '~/landing/sites/queries.server'
import { today } from '~/platform/clock.server'
import { db } from '~/platform/db.server'
import type { PastedRegister } from '~/setup/pasting/enter-pasted.server'
import { pastedRows, type PastedRow } from '~/setup/pasting/pasted-rows'
import { yearOf } from '~/shared/days'
import { z } from 'zod'
import { parkFiguresWords } from './words'

export const FIGURE_COLUMNS = ['parkId', 'year', 'quarter', ...ALL_FIGURES, 'asOf', 'source', 'sure'] as const
export const QUOTA_COLUMNS = [
  'parkId',
  'year',
  'landReservedMu',
  'factorySqm',
  'projects100',
  'projects500',
  'source',
] as const

const HEADS = [parkFiguresWords.zh.park, parkFiguresWords.en.park]
const parkId = z.uuid('park_unknown')
const FigureRow = z.intersection(z.object({ parkId }), FiguresForm)
type FigureInput = z.output<typeof FigureRow>
const QuotaRow = z.intersection(z.object({ parkId }), QuotaForm)
type QuotaInput = z.output<typeof QuotaRow>

type Park = { id: string; nameZh: string; nameEn: string }
const parkNamed = (parks: readonly Park[], named: string) =>
  parks.find(({ nameZh, nameEn }) => named === nameZh || named === nameEn)?.id ?? ''

const QUARTERS = Object.values(parkYearWords.zh.quarters).map((zh, index) => [
  zh,
  Object.values(parkYearWords.en.quarters)[index],
  String(index),
])
/** A period by its words in either language or by its number; nothing is the whole year. */
const quarterOf = (typed: string) =>
  typed === '' ? '0' : String(QUARTERS.findIndex((names) => names.includes(typed)))

const YES = ['是', 'yes', 'Yes']

/**
 * Figures of parks as the rows of a spreadsheet: a park by its name, a year or a quarter. What is wrong with a row is said of
 * it: a unit that may be mistaken, a period that waits to be checked. They are put forward, and somebody else confirms them.
 */
export async function pastedFigures(actor: Actor): Promise<PastedRegister<FigureInput>> {
  const { enclaveId } = actor
  const on = today()
  const parks = await parksToEnter(actor)
  const ids = parks.map(({ id }) => id)
  const [{ slipTimes }, known] = await Promise.all([
    settingOn(db, enclaveId, 'parks', on),
    db.parkFigure.findMany({
      where: {
        enclaveId,
        parkId: { in: ids },
        state: { in: ['submitted', 'confirmed'] },
      },
    }),
  ])
  const find = (row: FigureInput, year: number, state: string) =>
    known.find(
      (one) =>
        one.parkId === row.parkId && one.year === year && one.quarter === row.quarter && one.state === state,
    )
  const problemOf = (row: FigureInput): { field: string; code: string } | null => {
    if (row.asOf > on || row.year > yearOf(on)) return { field: 'asOf', code: 'in_the_future' }
    if (find(row, row.year, 'submitted')) return { field: 'quarter', code: 'waiting' }
    const before = find(row, row.year - 1, 'confirmed')
    const [slip] = unitSlips(row as Figures, before ? figuresFrom(before) : null, slipTimes)
    return slip && row.sure !== 'yes' ? { field: slip.name, code: 'unit_slip' } : null
  }
  const inputOf = (cells: Record<string, string>) => ({
    ...cells,
    parkId: parkNamed(parks, cells.parkId ?? ''),
    quarter: quarterOf(cells.quarter ?? ''),
    sure: YES.includes(cells.sure ?? '') ? 'yes' : undefined,
  })
  const table = { columns: FIGURE_COLUMNS, heads: HEADS, schema: FigureRow, inputOf }
  return {
    rowsIn: (text) =>
      pastedRows(table, text).map((row) => {
        const problem = row.input && problemOf(row.input)
        return problem ? { ...row, input: null, problems: [problem] } : row
      }),
    by: parkRoles('enter'),
    // What is out of proportion was asked about above.
    write: (tx, by, { parkId: id, ...row }, now) => writeFigures(tx, by, id, { ...row, sure: 'yes' }, now),
    taken: 'one_set_of_figures_waits',
  }
}

/** What parks are asked for in a year, as the rows of a spreadsheet; a later version mends one, and the one before stays. */
export async function pastedQuotas(actor: Actor): Promise<PastedRegister<QuotaInput>> {
  const parks = await parksToEnter(actor)
  const inputOf = (cells: Record<string, string>) => ({
    ...cells,
    parkId: parkNamed(parks, cells.parkId ?? ''),
  })
  const table = { columns: QUOTA_COLUMNS, heads: HEADS, schema: QuotaRow, inputOf }
  return {
    rowsIn: (text): PastedRow<QuotaInput>[] => pastedRows(table, text),
    by: parkRoles('assess'),
    write: (tx, by, { parkId: id, ...row }, now) => writeQuota(tx, by, id, row, now),
    taken: 'ParkQuota_pkey',
  }
}
