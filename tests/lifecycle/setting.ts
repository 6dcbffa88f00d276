import { applicationIn, type Made } from '../support/applications'
import { makeRecord, makeTenant } from '../kpi/evidence-world'
import { project, resident } from '../landing/support'
import { makeIntake, makePerson, makeWorld, type World } from '../support/world'
import type { Actor } from '~/ground/people/actor'
import { submitEvidence } from '~/plan/evidence/submit-evidence.server'
import { convene } from '~/admission/panels/convene.server'
import { db } from '~/platform/db.server'
import { must } from '~/example/drivers/must'
import { contractIn, ranOut, type Contract } from '../support/scenes/contracts'
import { offerContract } from '~/residence/offers/offer.server'
import { addDays, dateOfDay, type Day } from '~/shared/days'

export type Setting = {
  world: World
  /** Everybody who may try something, strangers of another enclave among them. */
  people: Actor[]
  experts: Actor[]
  foundersOf: Map<string, Actor[]>
}

/** A world with something to do for everybody: files, tenants, a landing and a record that is put forward. */
export async function makeSetting(): Promise<Setting> {
  const world = await makeWorld()
  const elsewhere = await makeWorld()
  const { enclaveId, intakeId, today } = world
  // A walk may take a year; the intake stays open for all of it.
  const where = { enclaveId_id: { enclaveId, id: intakeId } }
  await db.intake.update({ where, data: { closesOn: dateOfDay(addDays(today, 900)), quotaFirms: 4 } })
  const experts = [world.expert1, world.expert2, await expert(world), await expert(world)]
  const setting: Setting = { world, people: [], experts, foundersOf: new Map() }
  setting.people.push(world.officer, world.director, world.bureau, world.park, world.admin, ...experts)
  setting.people.push(
    elsewhere.officer,
    elsewhere.director,
    elsewhere.founder,
    elsewhere.expert1,
    elsewhere.bureau,
  )
  for (const wish of [['draft'], ['in_review'], ['in_review'], ['decided'], ['public_notice']] as const) {
    const given = { reviewed: 2, outcome: wish[0] === 'decided' ? 'waitlisted' : 'accepted' } as const
    await join(setting, await applicationIn(world, wish[0], given))
  }
  await begunForAFirm(setting)
  for (const state of ['offered', 'active', 'active'] as const) {
    const firm = await resident(world, state)
    await offerTo(setting, firm.id)
    await makeRecord(world, firm.id, 'funding', { amountYuan: '9000000.00' })
  }
  // Contracts that are further on, one of them with its days over.
  for (const state of ['accepted', 'signed', 'in_force', 'in_force', 'handed_back'] as const)
    await letTo(setting, await contractIn(world, state))
  await twoScreenersFor(world, await join(setting, await applicationIn(world, 'screening')))
  const members = [world.director, ...experts.slice(0, 2)].map(({ userId }) => userId)
  const meeting = { intakeId, heldOn: today, startsAt: '14:00', place: '会议室', quorum: 2 }
  await convene(world.officer, { ...meeting, members, chair: world.director.userId }, world.now)
  await project(world)
  await project(world, { premises: 'factory', areaMu: undefined, areaSqm: '900' })
  for (const kind of ['patent', 'patent', 'achievement'] as const) {
    const record = await makeRecord(world, (await makeTenant(world)).id, kind)
    await submitEvidence(world.officer, record.id, world.now)
  }
  return setting
}

/** An offer of a room to a firm in residence, with two founders who may answer it; a few days long, so that some run out. */
async function offerTo({ world, people, foundersOf }: Setting, firmId: string): Promise<void> {
  const founders = [
    await makePerson(world, 'founder', { firmId }),
    await makePerson(world, 'founder', { firmId }),
  ]
  people.push(...founders)
  foundersOf.set(firmId, founders)
  const [unitId] = await roomsToOffer(world.enclaveId)
  must(await offerContract(world.officer, firmId, offerFrom(world.today, 3, unitId ?? ''), world.now))
}

/** A firm with a contract; the days of one in force are over, so that its rooms can be handed back. */
async function letTo({ world, people, foundersOf }: Setting, contract: Contract): Promise<void> {
  const { state } = await db.leaseContract.findFirstOrThrow({ where: { id: contract.contractId } })
  if (state === 'in_force') await ranOut(world, contract)
  people.push(contract.founder)
  foundersOf.set(contract.firmId, [contract.founder])
}

/** An offer of one room from a day on. */
export const offerFrom = (today: Day, days: number, unitId: string) => ({
  units: [unitId],
  startsOn: today,
  endsOn: addDays(today, days),
  relief: 'scheme' as const,
  holdUntil: addDays(today, 2),
  note: '',
  idempotencyKey: undefined,
})

/** Rooms for lease contracts, those that nobody has first; the walk lets others by themselves. */
export async function roomsToOffer(enclaveId: string): Promise<string[]> {
  const units = await db.unit.findMany({
    where: {
      enclaveId,
      leasable: true,
      roomId: null,
      kind: { not: 'desk_room' },
      code: { notIn: ['101', '102'] },
    },
    select: { id: true, _count: { select: { leases: { where: { state: { in: ['drafted', 'active'] } } } } } },
    orderBy: { code: 'asc' },
  })
  return units.sort((a, b) => a._count.leases - b._count.leases).map(({ id }) => id)
}

/** One more firm with a draft that could be submitted. */
export async function oneMoreDraft(setting: Setting): Promise<void> {
  await join(setting, await applicationIn(setting.world, 'draft'))
}

/** A draft that staff began for a firm, ready to be handed in by either. */
async function begunForAFirm(setting: Setting): Promise<void> {
  const made = await applicationIn(setting.world, 'draft')
  const where = { enclaveId_id: { enclaveId: setting.world.enclaveId, id: made.id } }
  await db.application.update({ where, data: { onBehalf: true } })
  await join(setting, made)
}

async function join({ world, people, foundersOf }: Setting, made: Made): Promise<Made> {
  const { firmId, founder } = made
  const second = await makePerson(world, 'founder', { firmId })
  people.push(founder, second)
  foundersOf.set(firmId, [founder, second])
  return made
}

/** The file belongs to an intake that is screened by two people. */
async function twoScreenersFor(world: World, { id }: Made): Promise<void> {
  const intakeId = await makeIntake(world.director, world.today)
  const { enclaveId } = world
  await db.intake.update({ where: { enclaveId_id: { enclaveId, id: intakeId } }, data: { screeners: 2 } })
  await db.application.update({ where: { enclaveId_id: { enclaveId, id } }, data: { intakeId } })
}

const expert = (world: World) => makePerson(world, 'expert')
