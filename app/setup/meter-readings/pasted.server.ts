import type { Actor } from '~/ground/people/actor'
import { today } from '~/platform/clock.server'
import { ConstraintError, db } from '~/platform/db.server'
import { meterRoles } from '~/residence/meters/abilities'
import { refusalOf, type Reading } from '~/residence/meters/chain'
import { PastedReadingForm, type PastedReading } from '~/residence/meters/meter.form'
import { readingOf } from '~/residence/meters/owed.server'
import { NEVER_FALL, writeReading } from '~/residence/meters/read.server'
import { meterWords } from '~/residence/meters/words'
import type { PastedRegister } from '~/setup/pasting/enter-pasted.server'
import { pastedRows, type PastedRow } from '~/setup/pasting/pasted-rows'
import { dayFromDate, type Day } from '~/shared/days'

const TABLE = {
  columns: ['meter', 'day', 'value', 'note'],
  heads: [meterWords.zh.fields.meter, meterWords.en.fields.meter],
  schema: PastedReadingForm,
  inputOf: (cells: Record<string, string>) => cells,
} as const

type Known = { id: string; digits: number; endedOn: Day | null; readings: Reading[] }
type Input = PastedReading & { meterId: string }

/** Readings as the rows of a spreadsheet: a meter by its number; each row is judged after those above it. */
export async function pastedReadings(actor: Actor): Promise<PastedRegister<Input>> {
  const meters = await metersByCode(actor)
  return {
    rowsIn: (text) => judged(pastedRows(TABLE, text), meters),
    by: meterRoles('read'),
    write: async (tx, _, { meterId, day, value, note }, now) => {
      const reading = { day, value, note, how: 'read' as const, startValue: null, photo: undefined }
      const written = await writeReading(tx, actor, meterId, reading, now)
      // Somebody entered another reading since the rows were judged: nothing of the table is entered.
      if (!written.ok) throw new ConstraintError(NEVER_FALL)
    },
    taken: NEVER_FALL,
  }
}

async function metersByCode({ enclaveId }: Actor): Promise<Map<string, Known>> {
  const rows = await db.meter.findMany({
    where: { enclaveId },
    include: { readings: { where: { struckAt: null }, orderBy: { readOn: 'asc' } } },
  })
  return new Map(
    rows.map(({ id, code, digits, endedOn, readings }) => [
      code,
      { id, digits, endedOn: endedOn && dayFromDate(endedOn), readings: readings.map(readingOf) },
    ]),
  )
}

function judged(
  rows: readonly PastedRow<PastedReading>[],
  meters: ReadonlyMap<string, Known>,
): PastedRow<Input>[] {
  const chains = new Map([...meters].map(([code, { readings }]) => [code, [...readings]]))
  return rows.map(({ input, ...row }) => {
    if (input === null) return { ...row, input }
    const meter = meters.get(input.meter)
    const chain = chains.get(input.meter)
    if (!meter || !chain) return wrong(row, 'meter', 'unknown_meter')
    if (input.day > today()) return wrong(row, 'day', 'in_the_future')
    if (meter.endedOn && input.day > meter.endedOn) return wrong(row, 'day', 'is_ended')
    const one = { ...input, how: 'read' as const, startValue: null }
    const refusal = refusalOf(one, chain, meter.digits)
    if (refusal) return wrong(row, AT_DAY.includes(refusal) ? 'day' : 'value', refusal)
    chain.push({ ...one, id: `row ${row.line}`, fileId: null })
    return { ...row, input: { ...input, meterId: meter.id } }
  })
}

const AT_DAY: readonly string[] = ['day_taken', 'before_first']

function wrong(row: Omit<PastedRow<Input>, 'input'>, field: string, code: string): PastedRow<Input> {
  return { ...row, input: null, problems: [...row.problems, { field, code }] }
}
