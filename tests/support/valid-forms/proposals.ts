import { proposalHead } from '~/across/proposals/queries.server'
import { db } from '~/platform/db.server'
import { newId } from '~/platform/ids.server'
import { addDays } from '~/shared/days'
import type { Scene } from '../scenes/scene'
import { proposal } from '../scenes/proposals'
import type { World } from '../world'

type Fields = Record<string, string>
const P = '/desk/:enclave/space/proposals/:proposalId'

/** What changes proposals of rooms. */
export const FORMS_OF_PROPOSALS: Record<string, (world: World, scene: Scene) => Fields | Promise<Fields>> = {
  '/desk/:enclave/space/proposals/new': async (world) => {
    await proposal(world)
    return { startsOn: addDays(world.today, 700), endsOn: addDays(world.today, 900), idempotencyKey: newId() }
  },
  [`${P}/run`]: () => ({}),
  [`${P}/choice`]: async ({ enclaveId }, { params }) => {
    const unit = await db.unit.findFirstOrThrow({ where: { enclaveId, roomId: null, leasable: true } })
    return { applicationId: params.applicationId ?? '', unitId: unit.id, choice: 'fixed' }
  },
  [`${P}/reserve`]: () => ({ rooms: '101' }),
  [`${P}/confirmation`]: async ({ officer, today }, { params }) => {
    const { version } = await proposalHead(officer, params.proposalId)
    return { number: '1', version: String(version), heldUntil: addDays(today, 710) }
  },
  [`${P}/withdrawal`]: () => ({}),
  [`${P}/firms/:applicationId`]: () => ({
    takesPart: 'on',
    sqm: '60',
    desks: '0',
    water: 'on',
    must: 'water',
  }),
}
