import { must } from '~/example/drivers/must'
import { notifyHolder } from '~/landing/land/cases.server'
import { CASE_STATES } from '~/landing/land/vocabulary'
import { db } from '~/platform/db.server'
import { newId } from '~/platform/ids.server'
import { addMonths, dateOfDay, type Day } from '~/shared/days'
import { scene, type Maker, type Scene } from '../scene'
import type { World } from '../../world'

type Given = { agreedStart?: Day; startedOn?: Day; stoppedOn?: Day; firmId?: string; holder?: string }

/** A parcel of the first park that was supplied; idle for three months unless told otherwise. */
export async function parcel(world: World, given: Given = {}): Promise<string> {
  const { enclaveId, park, parks, firm, now, today } = world
  const id = newId()
  const {
    agreedStart = addMonths(today, -15),
    startedOn,
    stoppedOn,
    firmId = firm.id,
    holder = firm.name,
  } = given
  const stopped = stoppedOn
    ? { stoppedOn: dateOfDay(stoppedOn), developedMu: '30', invested: '30000000' }
    : {}
  await db.parcel.create({
    data: {
      enclaveId,
      id,
      ref: `DK-${id}`,
      parkId: parks[0]?.id ?? '',
      divisionCode: parks[0]?.divisionCode ?? '',
      name: `地块 ${id}`,
      areaMu: '100',
      stock: 'supplied',
      source: '出让合同',
      holder,
      firmId,
      supply: 'grant',
      contractOn: dateOfDay(addMonths(agreedStart, -6)),
      agreedStart: dateOfDay(agreedStart),
      price: '20000000',
      toDevelopMu: '100',
      totalInvestment: '100000000',
      ...(startedOn ? { startedOn: dateOfDay(startedOn) } : {}),
      ...stopped,
      createdById: park.userId,
      createdAt: now,
    },
  })
  return id
}

/** The case of such a parcel, as if it had gone to a state; a decision is the fee, or the taking back. */
export async function idleCase(
  world: World,
  state: string = 'notified',
  verdict: 'idle_fee' | 'idle_reclaim' = 'idle_fee',
): Promise<Scene> {
  const { bureau, now, today } = world
  const agreedStart = addMonths(today, verdict === 'idle_fee' ? -15 : -30)
  const parcelId = await parcel(world, { agreedStart })
  const { paperId } = must(await notifyHolder(bureau, parcelId, { words: '现场没有开工' }, now))
  const { id } = await db.idleCase.findFirstOrThrow({ where: { parcelId } })
  const [found, over] = [
    ['found', 'objected', 'decided', 'settled', 'paid', 'reclaimed'].includes(state),
    ['settled', 'paid', 'reclaimed', 'closed'].includes(state),
  ]
  const day = dateOfDay(today)
  if (state !== 'notified')
    await db.idleCase.updateMany({
      where: { id },
      data: {
        state,
        ...(found ? { verdict, foundOn: day } : {}),
        ...(found && state !== 'found' && state !== 'objected' ? { decidedOn: day } : {}),
        ...(state === 'decided' && verdict === 'idle_fee' ? { fee: '4000000', payBy: day } : {}),
        ...(over ? { endedOn: day } : {}),
      },
    })
  return scene({ parcelId, caseId: id, paperId })
}

async function cause(world: World): Promise<Scene> {
  const { enclaveId, park, now, today } = world
  const parcelId = await parcel(world)
  const id = newId()
  const said = { kind: 'government', what: '拆迁未完', source: '会议纪要' }
  const by = { recordedById: park.userId, recordedAt: now }
  await db.parcelCause.create({
    data: { enclaveId, id, parcelId, ...said, fromOn: dateOfDay(addMonths(today, -2)), ...by },
  })
  return scene({ causeId: id })
}

export const LAND_MAKERS: [RegExp, Maker][] = [
  [/\/land\/cases\/:caseId\/(hearing)/, (world) => idleCase(world)],
  [/\/land\/cases\/:caseId\/finding/, (world) => idleCase(world, 'heard')],
  [/\/land\/cases\/:caseId\/decision/, (world) => idleCase(world, 'found')],
  [/\/land\/cases\/:caseId\/payment/, (world) => idleCase(world, 'decided')],
  [/\/land\/cases\/:caseId\/reclaim/, (world) => idleCase(world, 'decided', 'idle_reclaim')],
  [/\/land\/.*:(caseId|paperId)/, (world) => idleCase(world)],
  [/\/land\/.*:causeId/, cause],
  [/\/land\/.*:parcelId/, async (world) => scene({ parcelId: await parcel(world) })],
  [/\/land\/texts\/:kind/, () => Promise.resolve(scene({ kind: 'inquiry' }))],
]

export const LAND_STANDING: Record<string, Record<string, Maker>> = {
  IdleCase: Object.fromEntries(
    CASE_STATES.codes.map((state) => [state, (world: World) => idleCase(world, state)]),
  ),
}

export const PAGES_OF_LAND: Record<string, RegExp> = { IdleCase: /:caseId/ }
