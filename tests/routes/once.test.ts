import type { ActionFunctionArgs } from '@remix-run/node'
import { beforeAll, expect, it } from 'vitest'
import { db, inTransaction } from '~/platform/db.server'
import { newId } from '~/platform/ids.server'
import { addDays } from '~/shared/days'
import { offerTenancy } from '~/residence/tenancies/offer.part.server'
import { resident } from '../landing/support'
import { addresses, pathOf } from '../support/route-tree'
import { sceneOf } from '../support/scenes'
import { makeSubmitted } from '../support/submitted'
import { VALID_FORMS } from '../support/valid-forms'
import { answerOf, makePerson, makeWorld, NOON_OF_TESTS, signedRequest, type World } from '../support/world'

process.env.FEIDI_NOW = NOON_OF_TESTS.toISOString()

let world: World
beforeAll(async () => {
  world = await makeWorld()
})

/** A firm that waits for a room. */
async function waiting(): Promise<string> {
  const { enclaveId, now } = world
  const { id: applicationId, firm } = await makeSubmitted(world)
  const offer = { enclaveId, firmId: firm.id, applicationId, termMonths: 48, officerId: null }
  return (await inTransaction((tx) => offerTenancy(tx, offer, now))).tenancyId
}

const here = () => ({ where: { enclaveId: world.enclaveId } })
type Case = [
  what: string,
  at: string,
  who: 'founder' | 'officer' | 'director' | 'admin',
  count: () => Promise<number>,
]
const CASES: Case[] = [
  ['an application', '/my/applications/new', 'founder', () => db.application.count(here())],
  [
    'a record of a firm',
    '/desk/:enclave/firms/:firmId/records/new/:kind',
    'officer',
    () => db.firmRecord.count(here()),
  ],
  [
    'the figures of a year',
    '/desk/:enclave/firms/:firmId/figures',
    'officer',
    () => db.yearFigures.count(here()),
  ],
  ['a lease', '/desk/:enclave/space/units/:unitId/lease', 'officer', () => db.lease.count(here())],
  ['a landing project', '/desk/:enclave/landing/new', 'officer', () => db.landingProject.count(here())],
  ['an intake', '/desk/:enclave/intakes/new', 'officer', () => db.intake.count(here())],
  [
    'a code for those who are late',
    '/desk/:enclave/intakes/:number/late-codes',
    'director',
    () => db.lateCode.count(here()),
  ],
  ['a phase', '/desk/:enclave/intakes/:number/phases/new', 'director', () => db.reviewPhase.count(here())],
  ['a hold', '/desk/:enclave/space/units/:unitId/hold', 'officer', () => db.lease.count(here())],
  [
    'a tie of an expert',
    '/desk/:enclave/experts/:expertId/links/new',
    'officer',
    () => db.expertLink.count(here()),
  ],
  ['a draft of criteria', '/desk/:enclave/criteria/new', 'officer', () => db.criteriaSet.count(here())],
  ['an invitation', '/admin/:enclave/invitations/new', 'admin', () => db.invitation.count(here())],
]

it.each(CASES)('%s is made once by a form sent ten times at once', async (_, at, who, count) => {
  const { params, search = '' } = await sceneOf(at, world)
  const valid = (await VALID_FORMS[at]?.(world, { params, as: {} })) ?? {}
  const { today } = world
  const lease = at.endsWith('/lease')
    ? { tenancyId: await waiting(), startsOn: today, endsOn: addDays(today, 300) }
    : {}
  // Behind the lease of the same room.
  const hold = at.endsWith('/hold') ? { startsOn: addDays(today, 400), endsOn: addDays(today, 405) } : {}
  const form = Object.fromEntries(
    Object.entries({ ...valid, ...lease, ...hold, idempotencyKey: newId() }).filter(([, value]) => value),
  )
  const actor =
    who === 'founder'
      ? await makePerson(world, 'founder', { firmId: (await resident(world)).id })
      : world[who]
  const action = (await addresses.find((address) => address.at === at)?.load())?.action
  const before = await count()
  const answers = await Promise.all(
    Array.from({ length: 10 }, async () => {
      const request = await signedRequest(actor, pathOf(at, params) + search, { form })
      return answerOf(() => action?.({ request, params, context: {} } as unknown as ActionFunctionArgs))
    }),
  )
  const said = await Promise.all(
    answers.map(
      async (answer) => `${answer.status} ${answer.headers.get('Location') ?? (await answer.text())}`,
    ),
  )
  expect(new Set(said)).toEqual(new Set([said[0]]))
  expect([answers[0]?.status, (await count()) - before]).toEqual([302, 1])
})
