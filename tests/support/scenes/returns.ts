import { draftOf } from '~/plan/returns/draft.server'
import { db } from '~/platform/db.server'
import { newId } from '~/platform/ids.server'
import { lastEnded } from '~/landing/quarters/quarter'
import { resident } from '../../landing/support'
import { scene, type Maker } from './scene'
import { makePerson, type World } from '../world'

let years = 0

/** The return of a year, another one each time, in a state; an officer who is nobody else in the world handed it in. */
export const returnIn = (state: 'submitted' | 'approved' | 'sent_back') => async (world: World) => {
  const { enclaveId, director, now } = world
  years += 1
  const year = 2025 - (years % 12)
  const submitter = await makePerson(world, 'officer')
  const waiting = await db.yearlyReturn.count({ where: { enclaveId, year, state: 'submitted' } })
  if (waiting > 0) return scene({ period: String(year) })
  const id = newId()
  const last = await db.yearlyReturn.aggregate({ where: { enclaveId, year }, _max: { version: true } })
  await db.yearlyReturn.create({
    data: {
      enclaveId,
      id,
      year,
      version: (last._max.version ?? 0) + 1,
      state: 'submitted',
      figures: await draftOf(enclaveId, String(year), world.today),
      explanations: { no_figures: '企业已停业，联系不上' },
      submittedById: submitter.userId,
      submittedAt: now,
    },
  })
  const decided = { state, decidedById: director.userId, decidedAt: now }
  const where = { enclaveId_id: { enclaveId, id } }
  if (state !== 'submitted')
    await db.yearlyReturn.update({
      where,
      data: { ...decided, note: state === 'sent_back' ? '数字要再核对一次' : null },
    })
  return scene({ period: String(year) })
}

/** A year of which nothing was handed in. */
const notHandedIn: Maker = async ({ enclaveId }) => {
  const rows = await db.yearlyReturn.findMany({ where: { enclaveId }, select: { year: true } })
  const year = Array.from({ length: 14 }, (_, back) => 2013 - back).find((one) =>
    rows.every((row) => row.year !== one),
  )
  return scene({ period: String(year) })
}

/** The quarter that ended last, and a firm in residence with a founder. */
const quarterToReport: Maker = async (world) => {
  const { id: firmId } = await resident(world)
  const founder = await makePerson(world, 'founder', { firmId })
  return scene({ firmId, quarter: lastEnded(world.today) }, { founder })
}

/** Which rows stand behind the addresses of returns and of the figures of quarters. */
export const RETURN_MAKERS: [RegExp, Maker][] = [
  [/quarter-figures\/:quarter/, quarterToReport],
  [/returns\/:period\/(approval|sending-back)/, returnIn('submitted')],
  [/returns\/:period\/scan/, returnIn('approved')],
  [/returns\/:period\/submission/, notHandedIn],
  [/returns\/:period/, returnIn('approved')],
]

export const RETURNS_STANDING: Record<string, Record<string, Maker>> = {
  YearlyReturn: {
    submitted: returnIn('submitted'),
    approved: returnIn('approved'),
    sent_back: returnIn('sent_back'),
  },
}
