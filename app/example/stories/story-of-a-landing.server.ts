import { dropProject } from '~/landing/projects/drop.server'
import { noteBlocker } from '~/landing/projects/note-blocker.server'
import { reachStage } from '~/landing/projects/reach-stage.server'
import { startProject } from '~/landing/projects/start.server'
import { PROVEN_STAGES, type Stage as LandingStage } from '~/landing/projects/stages'
import type { Actor } from '~/ground/people/actor'
import { db } from '~/platform/db.server'
import type { Day } from '~/shared/days'
import { wanToYuan } from '~/shared/money'
import { usccOf } from '~/example/plans/numbers'
import type { Chance } from '~/example/plans/random'
import { must, upload, type Stage } from '~/example/stage.server'
import type { Admitted } from './story-of-an-application.server'
import type { Life } from './story-of-residence.server'
import { momentOf } from '~/example/plans/working-hours'

const NEXT_STEP: Partial<Record<LandingStage, string>> = {
  intent: '安排园区踏勘',
  matched: '谈投资协议条款',
  signed: '准备注册材料',
  registered: '办环评和租房手续',
  approved_or_leased: '施工图审查',
  under_construction: '主体封顶与设备订货',
  completed: '设备进场调试',
  producing: '爬产，准备达产验收',
  full_capacity: '入规辅导',
}

/** A landing from the first talk to production, each stage on its day, as far as its plan has come. */
export async function lands(stage: Stage, life: Life, { firmId }: Admitted): Promise<void> {
  const { firm, landing } = life
  const [first, ...reached] = landing?.actual ?? []
  if (!landing || !first) return
  const chance = stage.chance.of(`landing ${firm.uscc}`)
  const owner = chance.chance(0.75) ? stage.staff.officer : stage.staff.director
  const at = await stage.time.until(momentOf(first[1], chance, 9, 12))
  const onLand = landing.premises === 'land'
  const { projectId } = must(
    `begin the landing of ${firm.name}`,
    await startProject(
      owner,
      {
        firmId,
        parkId: parkOf(stage, firm.park),
        investment: wanToYuan(firm.investmentWan),
        premises: landing.premises,
        areaMu: onLand ? String(chance.whole(10, 64)) : undefined,
        areaSqm: onLand ? undefined : String(chance.whole(8, 60) * 100),
        product: firm.product.split('，')[0] ?? firm.product,
        ownerId: owner.userId,
        intentOn: first[1],
        nextStep: NEXT_STEP.intent,
        plan: landing.planned,
      },
      at,
    ),
  )
  for (const [name, day] of reached) await reaches(stage, { life, owner, projectId }, name, day, chance)
  if (landing.stuck) await isStuck(stage, owner, projectId, landing.stuck, chance)
  if (landing.droppedOn) await isDropped(stage, projectId, landing.droppedOn, chance)
}

type Project = { life: Life; owner: Actor; projectId: string }

async function reaches(stage: Stage, project: Project, name: LandingStage, day: Day, chance: Chance) {
  const { life, owner, projectId } = project
  const { firm } = life
  const at = await stage.time.until(momentOf(day, chance, 13, 17))
  const proof = PROVEN_STAGES.includes(name) ? await upload(owner, 'landing', at) : undefined
  const landedName = `${stage.homeZh}${firm.brand}${firm.park.includes('高新') ? '智造' : '产业'}有限公司`
  // Firms of the home city found a company of their own there too: only what a landing founds counts as landed.
  const registered =
    name === 'registered'
      ? {
          landedName,
          landedUscc: usccOf('610502', 90_000 + firm.number),
          address: `${firm.park}示例路 ${firm.number} 号`,
        }
      : {}
  const input = { stage: name, actualOn: day, proof, nextStep: NEXT_STEP[name] ?? '', ...registered }
  must(`${firm.name} reaches ${name}`, await reachStage(owner, projectId, input, at))
}

type Stuck = { since: Day; blocker: string; nextStep: string }

async function isStuck(stage: Stage, owner: Actor, projectId: string, stuck: Stuck, chance: Chance) {
  const at = await stage.time.until(momentOf(stuck.since, chance, 16, 17))
  const version = await versionOf(stage, projectId)
  must('note a blocker', await noteBlocker(owner, projectId, { ...stuck, version }, at))
}

async function isDropped(stage: Stage, projectId: string, day: Day, chance: Chance) {
  const at = await stage.time.until(momentOf(day, chance, 16, 17))
  const version = await versionOf(stage, projectId)
  const reason = '主要客户搬迁，企业决定留在原址，意向终止'
  must('drop a landing', await dropProject(stage.staff.director, projectId, { version, reason }, at))
}

async function versionOf({ enclaveId }: Stage, id: string): Promise<number> {
  const where = { enclaveId_id: { enclaveId, id } }
  return (await db.landingProject.findUniqueOrThrow({ where, select: { version: true } })).version
}

function parkOf(stage: Stage, name: string): string {
  const id = stage.parks.get(name)
  if (!id) throw new Error(`no park ${name}`)
  return id
}
