import { beforeAll, expect, it } from 'vitest'
import {
  endColleague,
  inviteColleague,
  withdrawColleagueInvitation,
} from '~/ground/members/colleagues.server'
import { must } from '~/example/drivers/must'
import { firmPeople } from '~/ground/members/firm-people.server'
import { db } from '~/platform/db.server'
import { answerOf, makeFirm, makePerson, makeWorld, type World } from '../support/world'

let world: World
beforeAll(async () => {
  world = await makeWorld()
})

const address = (value: string) => ({ identifier: { kind: 'email' as const, value } })

it('a founder invites into the own firm and no other, and takes the letter back', async () => {
  const { invitationId } = must(await inviteColleague(world.founder, address('new@world.test'), world.now))
  const id = invitationId
  const row = await db.invitation.findFirstOrThrow({ where: { id } })
  expect([row.role, row.firmId]).toEqual(['founder', world.founder.firmId])
  const stranger = await makePerson(world, 'founder', { firmId: (await makeFirm(world.enclaveId)).id })
  expect((await answerOf(() => withdrawColleagueInvitation(stranger, id, world.now))).status).toBe(404)
  expect((await firmPeople(world.founder, world.now)).invitations.map((one) => one.id)).toEqual([id])
  expect((await withdrawColleagueInvitation(world.founder, id, world.now)).ok).toBe(true)
  expect((await firmPeople(world.founder, world.now)).invitations).toEqual([])
})

it('two colleagues who end each other at once leave one', async () => {
  const firmId = (await makeFirm(world.enclaveId)).id
  const [one, two] = [
    await makePerson(world, 'founder', { firmId }, world.now),
    await makePerson(world, 'founder', { firmId }, world.now),
  ]
  const both = await Promise.all([
    answerOf(async () => Response.json(await endColleague(one, two.membershipId, world.now))),
    answerOf(async () => Response.json(await endColleague(two, one.membershipId, world.now))),
  ])
  expect(both.length).toBe(2)
  expect(await db.membership.count({ where: { firmId, endedAt: null } })).toBe(1)
})

it('nobody ends themselves, nor somebody of another firm', async () => {
  const other = await makePerson(world, 'founder', { firmId: (await makeFirm(world.enclaveId)).id })
  expect(await endColleague(world.founder, world.founder.membershipId, world.now)).toEqual({
    ok: false,
    reason: 'yourself',
  })
  expect((await answerOf(() => endColleague(world.founder, other.membershipId, world.now))).status).toBe(404)
})
