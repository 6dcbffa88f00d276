import { must } from '~/example/drivers/must'
import { uploadedBy } from '~/example/drivers/uploads.server'
import type { Actor, Role } from '~/ground/people/actor'
import { addRecord } from '~/ground/records/add-record.server'
import { startProject } from '~/landing/projects/start.server'
import { reachStage } from '~/landing/projects/reach-stage.server'
import type { Stage } from '~/landing/projects/stages'
import { db } from '~/platform/db.server'
import { newId } from '~/platform/ids.server'
import { graduate } from '~/residence/graduation/graduate.server'
import { enterRooms } from '~/residence/inventory/enter-rooms.server'
import { readRooms } from '~/residence/inventory/room-line'
import { allocate } from '~/residence/spaces/allocate.server'
import { openIntake } from '~/setup/founding/open-intake.server'
import { addDays, dayOf, instantOf, type Day } from '~/shared/days'
import { typed } from '../../firms/support'
import { plan } from '../../landing/support'
import { applicationIn } from '../../support/applications'
import { makePerson, usccOf, type World } from '../../support/world'

const STAGES: readonly Stage[] = ['matched', 'signed', 'registered', 'approved_or_leased', 'producing']
const TEN = 10 * 60

/** Who acts in an enclave in a role, by the membership somebody accepted. */
async function actorIn(slug: string, role: Role): Promise<Actor> {
  const { id: enclaveId } = await db.enclave.findUniqueOrThrow({ where: { slug } })
  const membership = await db.membership.findFirstOrThrow({ where: { enclaveId, role, endedAt: null } })
  const { id: membershipId, userId, firmId, parkId, departmentId } = membership
  const { name } = await db.user.findUniqueOrThrow({ where: { id: userId } })
  return { userId, name, role, enclaveId, enclaveSlug: slug, membershipId, firmId, parkId, departmentId }
}

/**
 * The first firm of an enclave, by the commands that its pages use: its intake is opened, it applies, is reviewed, admitted,
 * leased a room, graduates on its record and lands in a park of the home city up to production. Says which firm, and when
 * it was over.
 */
export async function firstFirm(slug: string, now: Date): Promise<{ name: string; ref: string; over: Day }> {
  const today = dayOf(now)
  const [admin, director, officer] = await Promise.all(
    (['admin', 'director', 'officer'] as const).map((role) => actorIn(slug, role)),
  )
  if (!admin || !director || !officer) throw new Error('nobody is there')
  const { enclaveId } = officer
  const days = { opensOn: today, closesOn: addDays(today, 30), reviewOn: addDays(today, 40) }
  const later = {
    decideOn: addDays(today, 50),
    noticeUntil: addDays(today, 60),
    moveInOn: addDays(today, 70),
  }
  const said = { titleZh: '第一批', titleEn: 'First intake', quotaFirms: 5, quotaSqm: 500 }
  const { intakeId } = must(await openIntake(director, { ...said, ...days, ...later }, now))
  const [expert1, expert2] = [
    await makePerson({ enclaveId, slug }, 'expert', {}, now),
    await makePerson({ enclaveId, slug }, 'expert', {}, now),
  ]
  const place = { enclaveId, slug, intakeId, now, today, officer, director, expert1, expert2 }
  const admitted = await applicationIn(place as unknown as World, 'admitted')
  const { firmId } = admitted

  must(await enterRooms(admin, readRooms('1\t101\toffice\t60').rooms, newId(), now))
  const room = await db.unit.findFirstOrThrow({ where: { enclaveId, code: '101' } })
  const tenancy = await db.tenancy.findFirstOrThrow({ where: { enclaveId, firmId } })
  const from = dayOf(admitted.at)
  const lease = { tenancyId: tenancy.id, startsOn: from, endsOn: addDays(from, 700), relief: 'none' as const }
  must(await allocate(officer, room.id, lease, admitted.at))

  const raisedOn = addDays(from, 200)
  const at = (day: Day) => instantOf(day, TEN)
  const round = {
    happenedOn: raisedOn,
    number: 'A-2027-1',
    round: 'A 轮',
    investor: '某创业投资基金',
    amountYuan: '900',
    file: await proof(officer, at(raisedOn)),
  }
  must(await addRecord(officer, firmId, typed('funding', round), at(raisedOn)))
  const graduatesOn = addDays(raisedOn, 30)
  must(await graduate(director, firmId, { roomsUntil: addDays(graduatesOn, 30) }, at(graduatesOn)))

  const park = await db.park.findFirstOrThrow({ where: { enclaveId }, orderBy: { position: 'asc' } })
  const { projectId } = must(
    await startProject(
      officer,
      {
        firmId,
        parkId: park.id,
        investment: '18000000.00',
        premises: 'factory',
        areaMu: undefined,
        areaSqm: '1200',
        product: '在线测厚仪',
        ownerId: officer.userId,
        intentOn: graduatesOn,
        nextStep: '选厂房',
        plan: plan({ signed: addDays(graduatesOn, 30), registered: addDays(graduatesOn, 60) }),
      },
      at(graduatesOn),
    ),
  )
  let over = graduatesOn
  for (const stage of STAGES) {
    over = addDays(over, 20)
    const company = { landedName: '宝鸡测厚仪器有限公司', landedUscc: usccOf(77_001) }
    const papers = { proof: await proof(officer, at(over)), ...(stage === 'registered' ? company : {}) }
    must(await reachStage(officer, projectId, { stage, actualOn: over, ...papers }, at(over)), stage)
  }
  const { name } = await db.firm.findFirstOrThrow({ where: { enclaveId, id: firmId } })
  return { name, ref: admitted.ref, over }
}

const proof = ({ userId }: Actor, at: Date) => uploadedBy(userId, at)
