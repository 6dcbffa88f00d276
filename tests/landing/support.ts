import { must } from '~/example/drivers/must'
import type { Reach } from '~/landing/projects/move.form'
import type { Start } from '~/landing/projects/start.form'
import { startProject } from '~/landing/projects/start.server'
import { db } from '~/platform/db.server'
import { newId } from '~/platform/ids.server'
import { dateOfDay } from '~/shared/days'
import { makeFirm, type World } from '../support/world'
import { admittedRow } from '../support/submitted'

/** A firm in residence (or graduated), made as rows: how it came there is for other tests. */
export async function resident(world: World, state: 'active' | 'graduated' | 'offered' = 'graduated') {
  const { enclaveId, now } = world
  const firm = await makeFirm(enclaveId)
  const applicationId = await admittedRow(world, firm.id)
  await db.tenancy.create({
    data: {
      enclaveId,
      id: newId(),
      firmId: firm.id,
      applicationId,
      state,
      termMonths: 48,
      createdAt: now,
      startedOn: state === 'offered' ? null : dateOfDay('2025-01-01'),
      endsOn: state === 'offered' ? null : dateOfDay('2028-12-31'),
      graduatedOn: state === 'graduated' ? dateOfDay('2026-10-01') : null,
    },
  })
  return firm
}

/** A sound form for a firm: a plan that rises from a month ahead. */
export function startOf(world: World, firmId: string, given: Partial<Start> = {}): Start {
  return {
    firmId,
    parkId: world.parks[0]?.id ?? '',
    investment: '42000000.00',
    premises: 'land',
    areaMu: '32',
    areaSqm: undefined,
    product: '传感器',
    ownerId: world.officer.userId,
    intentOn: '2026-10-10',
    nextStep: '厂房选址',
    plan: plan({
      matched: '2026-11-10',
      signed: '2026-12-01',
      registered: '2027-01-15',
      producing: '2027-09-01',
    }),
    ...given,
  }
}

const NONE = {
  intent: undefined,
  matched: undefined,
  signed: undefined,
  registered: undefined,
  producing: undefined,
  approved_or_leased: undefined,
  under_construction: undefined,
  completed: undefined,
  full_capacity: undefined,
  above_scale: undefined,
}
export const plan = (days: Partial<Start['plan']>): Start['plan'] => ({ ...NONE, ...days })

/** A project of a new firm, at its intent. */
export async function project(world: World, given: Partial<Start> = {}) {
  const firm = await resident(world)
  const { projectId } = must(await startProject(world.officer, startOf(world, firm.id, given), world.now))
  return { firm, projectId }
}

export const reach = (stage: Reach['stage'], actualOn: string, given: Partial<Reach> = {}): Reach => ({
  stage,
  actualOn,
  ...given,
})

export function row(id: string) {
  return db.landingProject.findFirstOrThrow({ where: { id }, include: { milestones: true } })
}

/** The kinds of letters somebody got, oldest first. */
export async function kindsTo(userId: string): Promise<string[]> {
  const letters = await db.letter.findMany({ where: { toUserId: userId }, orderBy: { createdAt: 'asc' } })
  return letters.map(({ kind }) => kind)
}
