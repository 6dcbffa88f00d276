import { dropProject } from '~/landing/projects/drop.server'
import { noteBlocker } from '~/landing/projects/note-blocker.server'
import { reachStage } from '~/landing/projects/reach-stage.server'
import { startProject } from '~/landing/projects/start.server'
import { PROVEN_STAGES, type Stage as LandingStage } from '~/landing/projects/stages'
import type { Actor } from '~/ground/people/actor'
import { db } from '~/platform/db.server'
import type { Day } from '~/shared/days'
import { wanToYuan } from '~/shared/money'
import type { LandingPlan } from '~/example/plans/landings'
import { usccOf } from '~/example/plans/numbers'
import type { Chance } from '~/example/plans/random'
import { must } from '~/example/drivers/must'
import { upload } from '~/example/proofs.server'
import { hasClauses, runClauses } from './commitments.server'
import type { Enclave } from '~/example/enclave.server'
import type { Admitted } from '../admission/application.server'
import { settleRequired } from './steps.server'
import type { Life } from '../residence/residence.server'
import { momentOf } from '~/example/plans/working-hours'

/** Landings of so much (万元) have a leader of the city in charge. */
const LED_FROM = 5000
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
export async function runLanding(enclave: Enclave, life: Life, { firmId, founder }: Admitted): Promise<void> {
  const { firm, landing } = life
  const [first, ...reached] = landing?.actual ?? []
  if (!landing || !first) return
  const chance = enclave.chance.of(`landing ${firm.uscc}`)
  const owner = chance.chance(0.75) ? enclave.staff.officer : enclave.staff.director
  const at = await enclave.time.until(momentOf(first[1], chance, 9, 12))
  const onLand = landing.premises === 'land'
  const { projectId } = must(
    await startProject(
      owner,
      {
        firmId,
        parkId: parkOf(enclave, firm.park),
        investment: wanToYuan(firm.investmentWan),
        premises: landing.premises,
        areaMu: onLand ? String(chance.whole(10, 64)) : undefined,
        areaSqm: onLand ? undefined : String(chance.whole(8, 60) * 100),
        product: firm.product.split('，')[0] ?? firm.product,
        ownerId: owner.userId,
        leader: Number(firm.investmentWan) >= LED_FROM ? '张副市长（示例）' : undefined,
        intentOn: first[1],
        nextStep: NEXT_STEP.intent,
        plan: landing.planned,
      },
      at,
    ),
    `begin the landing of ${firm.name}`,
  )
  const registeredOn = reached.find(([name]) => name === 'registered')?.[1] ?? null
  let since = first[1]
  for (const [name, day] of reached) {
    if (name === 'signed' && hasClauses(enclave, day)) {
      const park = enclave.staff.parks.get(firm.park) ?? null
      const agreed = { projectId, founder, park, owner, number: firm.number, signedOn: day, registeredOn }
      await runClauses(enclave, agreed, chance.of('clauses'))
    }
    await runStage(enclave, { life, owner, projectId, since }, name, day, chance)
    since = day
  }
  if (landing.stuck) await runBlocker(enclave, owner, projectId, landing.stuck, chance)
  if (landing.droppedOn) await runDrop(enclave, projectId, landing.droppedOn, chance)
}

type Project = { life: Life; owner: Actor; projectId: string; since: Day }

async function runStage(enclave: Enclave, project: Project, name: LandingStage, day: Day, chance: Chance) {
  const { life, owner, projectId, since } = project
  const { firm } = life
  const at = await enclave.time.until(momentOf(day, chance, 13, 17))
  await settleRequired(enclave, owner, { projectId, stage: name, beganOn: since }, at)
  const proof = PROVEN_STAGES.includes(name) ? await upload(owner, 'landing', at) : undefined
  const landedName = `${enclave.homeZh}${firm.brand}${firm.park.includes('高新') ? '智造' : '产业'}有限公司`
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
  must(await reachStage(owner, projectId, input, at), `${firm.name} reaches ${name}`)
}

type Stuck = NonNullable<LandingPlan['stuck']>

async function runBlocker(enclave: Enclave, owner: Actor, projectId: string, stuck: Stuck, chance: Chance) {
  const at = await enclave.time.until(momentOf(stuck.since, chance, 16, 17))
  const version = await versionOf(enclave, projectId)
  const { department, ...said } = stuck
  const departmentId = department && (await departmentNamed(enclave, department))
  const input = { ...said, version, ...(departmentId ? { departmentId } : {}) }
  must(await noteBlocker(owner, projectId, input, at), 'note a blocker')
}

async function departmentNamed({ enclaveId }: Enclave, nameZh: string): Promise<string | undefined> {
  const found = await db.department.findFirst({ where: { enclaveId, nameZh }, select: { id: true } })
  return found?.id
}

async function runDrop(enclave: Enclave, projectId: string, day: Day, chance: Chance) {
  const at = await enclave.time.until(momentOf(day, chance, 16, 17))
  const version = await versionOf(enclave, projectId)
  const reason = '主要客户搬迁，企业决定留在原址，意向终止'
  must(await dropProject(enclave.staff.director, projectId, { version, reason }, at), 'drop a landing')
}

async function versionOf({ enclaveId }: Enclave, id: string): Promise<number> {
  const where = { enclaveId_id: { enclaveId, id } }
  return (await db.landingProject.findUniqueOrThrow({ where, select: { version: true } })).version
}

function parkOf(enclave: Enclave, name: string): string {
  const id = enclave.parks.get(name)
  if (!id) throw new Error(`no park ${name}`)
  return id
}
