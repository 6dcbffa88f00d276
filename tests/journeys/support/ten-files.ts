import { must } from '~/example/drivers/must'
import type { Actor, Role } from '~/ground/people/actor'
import { db } from '~/platform/db.server'
import { newId } from '~/platform/ids.server'
import { assign } from '~/admission/assignment/assign.server'
import { addWorkingDays } from '~/shared/calendar'
import { dayOf } from '~/shared/days'
import { ENCLAVE } from './founder'
import { NOW } from './setup'

/** An expert new to the example, with the usual password and so many files to score. */
export async function expertWithFiles(account: string, count: number): Promise<Actor> {
  const { id: enclaveId } = await db.enclave.findUniqueOrThrow({ where: { slug: ENCLAVE } })
  const now = new Date(NOW)
  const { passwordHash } = await db.user.findUniqueOrThrow({ where: { email: 'expert1@example.test' } })
  const [userId, membershipId] = [newId(), newId()]
  const who = { id: userId, email: `${account}@example.test`, name: 'Lin Fu', passwordHash, createdAt: now }
  await db.user.create({ data: who })
  await db.membership.create({
    data: { enclaveId, id: membershipId, userId, role: 'expert', createdAt: now },
  })
  const officer = await db.membership.findFirstOrThrow({
    where: { enclaveId, role: 'officer', endedAt: null },
  })
  const files = await db.application.findMany({
    where: { enclaveId, state: 'in_review' },
    orderBy: { ref: 'desc' },
    take: count,
  })
  for (const { id } of files) {
    const asked = { experts: [userId], dueOn: addWorkingDays(dayOf(now), 8) }
    must(await assign(actorOf(officer, 'officer'), id, asked, now))
  }
  return actorOf({ enclaveId, id: membershipId, userId }, 'expert')
}

function actorOf(of: { enclaveId: string; id: string; userId: string }, role: Role): Actor {
  const { enclaveId, userId, id: membershipId } = of
  return {
    enclaveId,
    enclaveSlug: ENCLAVE,
    userId,
    membershipId,
    role,
    name: '',
    firmId: null,
    parkId: null,
    departmentId: null,
  }
}
