import { STANDARD_RANKINGS, type Ranking } from '~/ground/settings/rankings'
import { newestSetting, writeSetting } from '~/ground/settings/decide.part.server'
import { db, inTransaction } from '~/platform/db.server'
import { newId } from '~/platform/ids.server'
import { addDays, dateOfDay, type Day } from '~/shared/days'
import { scene, type Maker } from './scene'
import type { World } from '../world'

export const RANKED: Ranking = {
  code: 'city',
  zh: '全省创新指数名次',
  en: 'Place in the provincial index',
  target: 3,
}

/** Rankings that are watched from today on, beside those that are. */
export async function watched(world: World, ...rankings: Ranking[]): Promise<void> {
  const { enclaveId, admin, today, now } = world
  const { version: after, content } = await newestSetting(db, enclaveId, 'rankings')
  const fresh = rankings.filter(({ code }) => content.rankings.every((one) => one.code !== code))
  if (fresh.length === 0) return
  const all = { ...STANDARD_RANKINGS, rankings: [...content.rankings, ...fresh] }
  const one = { enclaveId, topic: 'rankings' as const, content: all, effectiveOn: today, reason: '试验' }
  await inTransaction((tx) => writeSetting(tx, { ...one, byId: admin.userId, after }, now))
}

type Given = { code?: string; onDay?: Day; place?: number; among?: number | null; state?: string; at?: Date }

/** A place of a ranking with a proof on file, in a state. */
export async function placed(world: World, given: Given = {}) {
  const { enclaveId, officer, bureau, now, today } = world
  const {
    code = RANKED.code,
    onDay = addDays(today, -30),
    place = 5,
    among = 11,
    state = 'submitted',
  } = given
  const { at = now } = given
  const [id, fileId] = [newId(), newId()]
  const file = { ownerUserId: officer.userId, sha256: '0'.repeat(64), size: 1, mime: 'application/pdf' }
  const about = { enclaveId, aboutType: 'ranking', aboutId: id }
  await db.file.create({ data: { id: fileId, ...file, ...about, name: 'rank.pdf', createdAt: at } })
  const said = { code, onDay: dateOfDay(onDay), place, among, source: '省科技厅年度通报', fileId }
  const by = { enteredById: officer.userId, enteredAt: at }
  const decided =
    state === 'submitted' ? {} : { decidedById: bureau.userId, decidedAt: at, note: '依据要补齐' }
  await db.rankReading.create({ data: { enclaveId, id, ...said, ...by, state, ...decided } })
  return { id, code, fileId }
}

let codes = 0
/** A place of a ranking of its own: of each only one waits. */
const inState =
  (state: string): Maker =>
  async (world) => {
    codes += 1
    const code = `r${codes % 15}`
    await watched(world, { code, zh: `榜单 ${code}`, en: `Ranking ${code}`, target: 3 })
    const waits = await db.rankReading.findFirst({
      where: { enclaveId: world.enclaveId, code, state: 'submitted' },
    })
    const reading = waits && state === 'submitted' ? waits : await placed(world, { code, state })
    return scene({ code, reading: reading.id })
  }

/** A ranking of which nothing waits. */
const open: Maker = async (world) => {
  const codes = Array.from({ length: 5 }, (_, index) => `open${index}`)
  await watched(world, ...codes.map((code) => ({ code, zh: `榜 ${code}`, en: code, target: null })))
  const waiting = await db.rankReading.findMany({ where: { enclaveId: world.enclaveId, state: 'submitted' } })
  return scene({ code: codes.find((code) => waiting.every((one) => one.code !== code)) ?? codes[0] ?? '' })
}

/** Which rows stand behind the addresses of rankings. */
export const RANKING_MAKERS: [RegExp, Maker][] = [
  [/rankings\/:code\/new/, open],
  [/rankings\/:code\/readings/, inState('submitted')],
  [/rankings\/:code/, inState('approved')],
]

export const RANKINGS_STANDING: Record<string, Record<string, Maker>> = {
  RankReading: {
    submitted: inState('submitted'),
    approved: inState('approved'),
    returned: inState('returned'),
  },
}
