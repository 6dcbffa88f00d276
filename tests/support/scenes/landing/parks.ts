import { db } from '~/platform/db.server'
import { CARRIER_STATES, FIGURE_STATES } from '~/landing/park-years/vocabulary'
import { STANDARD } from '~/ground/settings/settings'
import { newId } from '~/platform/ids.server'
import { addDays, dateOfDay } from '~/shared/days'
import { scene, type Maker, type Scene } from '../scene'
import type { World } from '../../world'

const INDICATORS = [
  { zh: '发展质量', en: 'Quality', weight: 60, target: 85 },
  { zh: '项目建设', en: 'Projects', weight: 40, target: 80 },
]

/** Indicators in force from today on; once for a world. */
export async function withIndicators({ enclaveId, now, today }: World): Promise<number> {
  const newest = await db.setting.findFirstOrThrow({
    where: { enclaveId, topic: 'parks' },
    orderBy: { version: 'desc' },
  })
  if (newest.version > 1) return newest.version
  const content = { ...STANDARD.parks, indicators: INDICATORS, rewardShares: [50, 30, 20] }
  const row = { enclaveId, topic: 'parks', version: 2, effectiveOn: dateOfDay(today) }
  await db.setting.create({ data: { ...row, content, reason: '试验', at: now } })
  return row.version
}

/** No round is open any more: those that were are as if published. */
export async function closeRounds({ enclaveId, bureau, today }: World): Promise<void> {
  const published = {
    publishedOn: dateOfDay(today),
    publishedById: bureau.userId,
    objectUntil: dateOfDay(today),
  }
  await db.parkRound.updateMany({
    where: { enclaveId, state: 'open' },
    data: { state: 'published', ...published },
  })
}

/** A round that assesses the first park alone, as if it had gone to a state. */
async function round(world: World, state: 'open' | 'published' | 'objected' | 'settled'): Promise<Scene> {
  const { enclaveId, bureau, park, now, today } = world
  const rulesVersion = await withIndicators(world)
  await closeRounds(world)
  const parkId = world.parks[0]?.id ?? ''
  await db.park.update({
    where: { enclaveId_id: { enclaveId, id: parkId } },
    data: { standing: 'specialised', standingSince: dateOfDay('2025-01-01') },
  })
  const last = await db.parkRound.aggregate({ where: { enclaveId }, _max: { number: true } })
  const number = (last._max.number ?? 0) + 1
  const heldOn = dateOfDay(today)
  const said = { titleZh: `考评 ${number}`, titleEn: `Round ${number}`, heldOn, rulesVersion }
  const opened = { openedById: bureau.userId, openedAt: now }
  const published = {
    state: 'published',
    publishedOn: dateOfDay(today),
    publishedById: bureau.userId,
    objectUntil: dateOfDay(addDays(today, state === 'settled' ? -1 : 5)),
  }
  await db.parkRound.create({
    data: { enclaveId, number, ...said, ...opened, ...(state === 'open' ? { state: 'open' } : published) },
  })
  const scored = { scoredById: bureau.userId, scoredAt: now }
  for (const position of [0, 1])
    await db.parkScore.create({
      data: { enclaveId, round: number, parkId, position, points: '70', ...scored },
    })
  const review = { total: '70', rank: 1, parks: 1, grade: 'fair' }
  const objection = { objection: '产值漏报了一户', objectedById: park.userId, objectedAt: now }
  if (state !== 'open') {
    const also = state === 'objected' ? objection : {}
    await db.parkReview.create({ data: { enclaveId, round: number, parkId, ...review, ...also } })
  }
  return scene({ round: String(number), parkId })
}

/** A published round with a reward: drawn up by an officer for two departments, approved by both where it is to be paid. */
async function reward(world: World, approved: boolean): Promise<Scene> {
  const made = await round(world, 'settled')
  const { enclaveId, officer, department, departments, now, today } = world
  const [number, parkId] = [Number(made.params.round), made.params.parkId ?? '']
  const asked = {
    industryDepartmentId: departments[0]?.id ?? '',
    financeDepartmentId: departments[1]?.id ?? '',
    dueOn: dateOfDay(addDays(today, 14)),
  }
  const by = approved
    ? { industryById: department.userId, industryAt: now, financeById: world.bureau.userId, financeAt: now }
    : {}
  const proposed = { total: '1000', source: '会议纪要', proposedById: officer.userId, proposedAt: now }
  await db.parkReward.create({ data: { enclaveId, round: number, ...proposed, ...asked, ...by } })
  await db.parkRewardPart.create({ data: { enclaveId, round: number, parkId, rank: 1, amount: '1000' } })
  return made
}

/** Figures that the park officer of the world put forward. */
async function figure(world: World, state = 'submitted'): Promise<Scene> {
  const { enclaveId, park, bureau, now, today } = world
  const id = newId()
  const parkId = world.parks[0]?.id ?? ''
  await db.parkFigure.updateMany({
    where: { enclaveId, parkId, state: 'submitted' },
    data: { state: 'replaced' },
  })
  const said = { year: 2025, quarter: 0, state, asOf: dateOfDay(today), source: '统计报表' }
  const decided = state === 'submitted' ? {} : { decidedById: bureau.userId, decidedAt: now }
  const by = { enteredById: park.userId, enteredAt: now, ...decided }
  await db.parkFigure.create({ data: { enclaveId, id, parkId, ...said, ...by, output: '100' } })
  return scene({ figureId: id })
}

async function carrier(world: World, state = 'planned'): Promise<Scene> {
  const { enclaveId, now } = world
  const id = newId()
  const parkId = world.parks[0]?.id ?? ''
  const said = { kind: 'platform', name: `平台 ${id}`, state, maturity: 'early', note: '' }
  await db.parkCarrier.create({ data: { enclaveId, id, parkId, ...said, changedAt: now } })
  return scene({ parkId, carrierId: id })
}

async function line({ enclaveId }: World): Promise<Scene> {
  const id = newId()
  const words = { wordsZh: `有专班 ${id}`, wordsEn: 'Has a task force' }
  await db.parkListItem.create({ data: { enclaveId, id, list: 'five_ones', position: 0, ...words } })
  return scene({ itemId: id })
}

/** A line that the first park has done. */
async function tick(world: World): Promise<Scene> {
  const { enclaveId, parks, bureau, now, today } = world
  const made = await line(world)
  const parkId = parks[0]?.id ?? ''
  const row = { enclaveId, parkId, itemId: made.params.itemId ?? '', doneOn: dateOfDay(today), note: '文件' }
  await db.parkTick.create({ data: { ...row, tickedById: bureau.userId, tickedAt: now } })
  return scene({ ...made.params, parkId })
}

/** A park that nobody has put on the ladder. */
async function newPark({ enclaveId }: World): Promise<Scene> {
  const id = newId()
  const said = { nameZh: `新园区 ${id}`, nameEn: 'New park', level: 'city', divisionCode: '610502' }
  await db.park.create({
    data: {
      enclaveId,
      id,
      ...said,
      industriesZh: '食品',
      industriesEn: 'Food',
      validFrom: dateOfDay('2020-01-01'),
      position: 90,
    },
  })
  return scene({ parkId: id })
}

/** Which rows stand behind the addresses of parks. */
export const PARK_MAKERS: [RegExp, Maker][] = [
  [/^\/department\/.*rewards\/:round/, (world) => reward(world, false)],
  [/^\/parks\/.*:round\/reward\/payments/, (world) => reward(world, true)],
  [/^\/parks\/.*:figureId/, (world) => figure(world)],
  [/^\/parks\/.*:carrierId/, (world) => carrier(world)],
  [/^\/parks\/.*:round\/objections/, (world) => round(world, 'objected')],
  [/^\/parks\/.*:round\/(scores|publication)/, (world) => round(world, 'open')],
  [/^\/parks\/.*:round\/reward/, (world) => round(world, 'settled')],
  [/^\/parks\/.*:round\b/, (world) => round(world, 'published')],
  [/^\/parks\/.*:parkId.*:itemId/, tick],
  [/^\/parks\/.*:itemId/, line],
  [/\/parks\/.*:parkId\/(standing|merger)/, newPark],
  [/^\/parks\/.*:parkId/, async ({ parks }) => scene({ parkId: parks[0]?.id ?? '' })],
]

/** A row of parks in each state it can have. */
export const PARKS_STANDING: Record<string, Record<string, Maker>> = {
  ParkRound: {
    open: (world) => round(world, 'open'),
    published: (world) => round(world, 'published'),
  },
  ParkFigure: Object.fromEntries(
    FIGURE_STATES.codes.map((state) => [state, (world: World) => figure(world, state)]),
  ),
  ParkCarrier: Object.fromEntries(
    CARRIER_STATES.codes.map((state) => [state, (world: World) => carrier(world, state)]),
  ),
}

/** The pages whose address names such a row. */
export const PAGES_OF_PARKS: Record<string, RegExp> = {
  ParkRound: /:round\b/,
  ParkFigure: /:figureId/,
  ParkCarrier: /:carrierId/,
}
