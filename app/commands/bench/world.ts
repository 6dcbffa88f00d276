import { foundEnclave } from '~/setup/founding/found.server'
import { openIntake } from '~/setup/founding/open-intake.server'
import { foundingOfWeinan } from '~/example/plans/foundings'
import { NOWHERE, type Actor, type Role } from '~/ground/people/actor'
import { startSession } from '~/ground/people/session.server'
import { db, inTransaction } from '~/platform/db.server'
import { newId } from '~/platform/ids.server'
import { addDays, dayOf } from '~/shared/days'

/** An enclave, its one intake, and the cookies of an officer and of somebody at the bureau. */
export type BenchWorld = { enclaveId: string; intakeId: string; officer: string; bureau: string }

/** The enclave `bench`, without rows. */
export async function foundBench(now: Date): Promise<BenchWorld> {
  const today = dayOf(now)
  const founded = await foundEnclave({ ...foundingOfWeinan(today), slug: 'bench', refPrefix: 'BX' }, now)
  if (!founded.ok) throw new Error(founded.reason)
  const { enclaveId, slug } = founded.value
  const director = await person(enclaveId, slug, 'director', now)
  const titles = { titleZh: '量测批次', titleEn: 'Bench intake', quotaFirms: 10, quotaSqm: 400 }
  const days = { opensOn: addDays(today, -30), closesOn: addDays(today, 30), reviewOn: addDays(today, 40) }
  const later = {
    decideOn: addDays(today, 50),
    noticeUntil: addDays(today, 60),
    moveInOn: addDays(today, 70),
  }
  const intake = await openIntake(director, { ...titles, ...days, ...later }, now)
  if (!intake.ok) throw new Error(intake.reason)
  const [officer, bureau] = [
    await cookie(enclaveId, slug, 'officer', now),
    await cookie(enclaveId, slug, 'bureau', now),
  ]
  return { enclaveId, intakeId: intake.value.intakeId, officer, bureau }
}

async function person(enclaveId: string, slug: string, role: Role, now: Date): Promise<Actor> {
  const [userId, membershipId, name] = [newId(), newId(), `bench ${role}`]
  await db.user.create({
    data: { id: userId, email: `${role}@bench.test`, emailProvenAt: now, name, createdAt: now },
  })
  await db.membership.create({ data: { enclaveId, id: membershipId, userId, role, createdAt: now } })
  return { userId, membershipId, name, role, enclaveId, enclaveSlug: slug, ...NOWHERE }
}

async function cookie(enclaveId: string, slug: string, role: Role, now: Date): Promise<string> {
  const { userId } = await person(enclaveId, slug, role, now)
  const line = await inTransaction((tx) =>
    startSession(tx, userId, { userAgent: 'bench', secondFactor: true }, now),
  )
  return line.split(';')[0] ?? ''
}
