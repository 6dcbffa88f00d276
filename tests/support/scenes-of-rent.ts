import { db } from '~/platform/db.server'
import { newId } from '~/platform/ids.server'
import { addDays, dateOfDay } from '~/shared/days'
import { scene, type Maker, type Scene } from './scene'
import { makeFirm, makePerson, type World } from './world'

/** A settlement with one line, as if it had gone to a state: one for each who looks. */
async function run(world: World, state: 'draft' | 'submitted' | 'approved' | 'issued', firmId?: string) {
  const { enclaveId, now, director } = world
  const of = firmId ?? (await makeFirm(enclaveId)).id
  const id = newId()
  const where = { enclaveId_id: { enclaveId, id } }
  await db.chargeRun.create({
    data: {
      enclaveId,
      id,
      kind: 'settlement',
      month: dateOfDay('2026-11-01'),
      firmId: of,
      state: 'draft',
      preparedAt: now,
    },
  })
  const line = { kind: 'other', reason: 'none', revision: 0, resident: true, reliefPercent: '0', relief: '0' }
  const days = {
    month: dateOfDay('2026-11-01'),
    startsOn: dateOfDay('2026-11-01'),
    endsBefore: dateOfDay('2026-12-01'),
  }
  await db.charge.create({
    data: {
      enclaveId,
      id: newId(),
      runId: id,
      firmId: of,
      ...line,
      ...days,
      full: '100',
      amount: '100',
      vatPercent: '0',
      vat: '0',
    },
  })
  const submitted = {
    state: 'submitted',
    submittedById: (await makePerson(world, 'officer')).userId,
    submittedAt: now,
  }
  if (state !== 'draft') await db.chargeRun.update({ where, data: submitted })
  if (state === 'approved' || state === 'issued') {
    const approved = { state, approvedById: director.userId, approvedAt: now }
    await db.chargeRun.update({
      where,
      data: { ...approved, ...(state === 'issued' ? { issuedAt: now } : {}) },
    })
  }
  return { runId: id, firmId: of }
}

const runIn =
  (state: 'draft' | 'submitted' | 'approved'): Maker =>
  async (world) =>
    scene({ runId: (await run(world, state)).runId })

export async function bill(world: World): Promise<Scene & { firmId: string }> {
  const { enclaveId, now, today, founder } = world
  const { runId, firmId } = await run(world, 'issued', founder.firmId ?? undefined)
  const id = newId()
  await db.bill.create({
    data: {
      enclaveId,
      id,
      ref: `T-ZD-${id}`,
      runId,
      firmId,
      total: '100',
      settled: '0',
      dueOn: dateOfDay(addDays(today, 15)),
      issuedAt: now,
    },
  })
  return { ...scene({ billId: id }), firmId }
}

/** Which rows of rent stand behind which addresses. */
export const RENT_MAKERS: [RegExp, Maker][] = [
  [/:runId\/(approval|return)/, runIn('submitted')],
  [/:runId\/issue/, runIn('approved')],
  [/:runId/, runIn('draft')],
  [/:billId/, bill],
]
