import { STANDARD } from '~/ground/settings/settings'
import { draftOf } from '~/plan/assessments/draft.server'
import { indicatorsFrom } from '~/setup/settings-pages/assessment.form'
import { db } from '~/platform/db.server'
import { newId } from '~/platform/ids.server'
import { dateOfDay } from '~/shared/days'
import { scene, type Maker } from './scene'
import type { World } from '../world'

/** Seven of what can be drawn, and one that is always entered. */
export const ASSESSED = [
  '期末在孵企业 | 在孵企业数 | Firms | 20 | 满分 5',
  '企业报数率 |  |  | 10 | 满分 100',
  '房屋出租率 |  |  | 10 | 分档 50=60%, 80=100%',
  '本期授权专利 | 授权专利 | Patents | 15 | 满分 4',
  'plan_patents | 专利计划进度 | Patents of the plan | 15 | 满分 100',
  '注册落地项目 |  |  | 10 | 满分 2',
  '落地项目投资额 |  |  | 10 | 分档 1000=50%, 5000=100%',
  '填报 | 全市排名 | Rank in the city | 10 | 名次 1=100%, 3=80%, 6=50%',
].join('\n')
/** Which of them is always entered, as its address counts. */
export const ENTERED = '8'

/** Indicators in force from today on; once for a world. */
export async function withAssessment({ enclaveId, now, today }: World): Promise<void> {
  const topic = 'assessment'
  const newest = await db.setting.findFirst({ where: { enclaveId, topic }, orderBy: { version: 'desc' } })
  if ((newest?.version ?? 0) > 1) return
  const content = { ...STANDARD.assessment, indicators: indicatorsFrom(ASSESSED) ?? [] }
  const row = { enclaveId, topic, version: (newest?.version ?? 0) + 1, effectiveOn: dateOfDay(today) }
  const base = newest ? [] : [{ ...row, version: 1 }]
  for (const one of [...base, { ...row, version: 2 }])
    await db.setting.create({ data: { ...one, content, reason: '试验', at: now } })
}

/** A value for what is always entered, with a proof on file. */
export async function entered(world: World, year: number, value = '2', key = '全市排名') {
  const { enclaveId, officer, now } = world
  const id = newId()
  const fileId = newId()
  const file = { ownerUserId: officer.userId, sha256: '0'.repeat(64), size: 1, mime: 'application/pdf' }
  const about = { enclaveId, aboutType: 'assessment', aboutId: id }
  await db.file.create({ data: { id: fileId, ...file, ...about, name: 'rank.pdf', createdAt: now } })
  const last = await db.assessmentEntry.aggregate({
    where: { enclaveId, year, key },
    _max: { version: true },
  })
  const version = (last._max.version ?? 0) + 1
  const said = { value, note: '市科技局通报', fileId, enteredById: officer.userId, enteredAt: now }
  await db.assessmentEntry.create({ data: { enclaveId, id, year, key, version, ...said } })
  return { id, fileId }
}

let years = 0
/** An assessment of a year, another one each time, in a state. */
export const assessed =
  (state: 'submitted' | 'confirmed' | 'returned'): Maker =>
  async (world) => {
    const { enclaveId, director, bureau, now, today } = world
    years += 1
    const year = 2025 - (years % 12)
    await withAssessment(world)
    const waiting = await db.assessment.count({ where: { enclaveId, year, state: 'submitted' } })
    if (waiting > 0) return scene({ year: String(year) })
    await entered(world, year)
    const draft = await draftOf({ enclaveId, year, today })
    const last = await db.assessment.aggregate({ where: { enclaveId, year }, _max: { version: true } })
    const { lines, total, grade, rulesVersion } = draft
    const by = { submittedById: director.userId, submittedAt: now }
    const version = (last._max.version ?? 0) + 1
    const said = { lines, total, grade, rulesVersion }
    const id = newId()
    await db.assessment.create({ data: { enclaveId, id, year, version, state: 'submitted', ...said, ...by } })
    if (state !== 'submitted')
      await db.assessment.update({
        where: { enclaveId_id: { enclaveId, id } },
        data: { state, note: '依据要补齐', decidedById: bureau.userId, decidedAt: now },
      })
    return scene({ year: String(year) })
  }

/** A year of which nothing was handed in, with everything entered. */
const open: Maker = async (world) => {
  const { enclaveId } = world
  await withAssessment(world)
  const rows = await db.assessment.findMany({ where: { enclaveId }, select: { year: true } })
  const year = Array.from({ length: 14 }, (_, back) => 2013 - back).find((one) =>
    rows.every((row) => row.year !== one),
  )
  await entered(world, year ?? 2013)
  return scene({ year: String(year), line: ENTERED })
}

/** Which rows stand behind the addresses of assessments. */
export const ASSESSMENT_MAKERS: [RegExp, Maker][] = [
  [/assessments\/:year\/decision/, assessed('submitted')],
  [/assessments\/:year\/(submission|entries)/, open],
  [/assessments\/:year/, assessed('confirmed')],
]

export const ASSESSMENTS_STANDING: Record<string, Record<string, Maker>> = {
  Assessment: {
    submitted: assessed('submitted'),
    confirmed: assessed('confirmed'),
    returned: assessed('returned'),
  },
}
