import { must } from '~/example/drivers/must'
import { inviteFirm } from '~/landing/matching/invite.server'
import { NeedForm } from '~/landing/matching/need.form'
import { sayNeed } from '~/landing/matching/say-need.server'
import { addSite } from '~/landing/sites/save-site.server'
import { NewSiteForm } from '~/landing/sites/site.form'
import { PARK_INVITATION_STATES } from '~/landing/matching/vocabulary'
import { db } from '~/platform/db.server'
import { resident } from '../../../landing/support'
import { scene, type Maker, type Scene } from '../scene'
import { makePerson, type World } from '../../world'

export const NEED = {
  kind: 'factory',
  areaFrom: '500',
  areaTo: '1500',
  drains: 'none',
  environment: 'one',
  neededOn: '2026-01-01',
  openTo: 'parks',
  version: '0',
}

let halls = 0
/** A hall of the park officer's park, free from the first day. */
export async function hall(world: World, given: Record<string, string> = {}): Promise<string> {
  const name = `厂房 ${(halls += 1)}`
  const said = {
    kind: 'factory',
    name,
    environment: 'two',
    areaSqm: '1200',
    drains: 'split',
    fromOn: '2026-01-01',
  }
  const input = NewSiteForm.parse({ ...said, parkId: world.park.parkId ?? '', ...given })
  return must(await addSite(world.bureau, input, world.now)).siteId
}

/** A firm in residence that shows the parks what it needs, with its founder, and a hall that would do. */
export async function looking(world: World, given: Record<string, string> = {}) {
  const firm = await resident(world, 'active')
  const founder = await makePerson(world, 'founder', { firmId: firm.id })
  const siteId = await hall(world)
  must(await sayNeed(founder, NeedForm.parse({ ...NEED, ...given }), world.now))
  return { firm, founder, siteId }
}

export async function invitation(world: World): Promise<Scene> {
  const { firm, founder } = await looking(world)
  must(await inviteFirm(world.park, firm.id, { siteId: null, words: '欢迎来看' }, world.now))
  const { id } = await db.parkInvitation.findFirstOrThrow({ where: { firmId: firm.id } })
  return scene({ inviteId: id, firmId: firm.id }, { founder })
}

/** An invitation in a state, as if it had gone there. */
const invitedIn = (state: string) => async (world: World) => {
  const made = await invitation(world)
  const answered =
    state === 'invited' ? {} : { state, answeredById: world.park.userId, answeredAt: world.now }
  await db.parkInvitation.updateMany({ where: { id: made.params.inviteId ?? '' }, data: answered })
  return made
}

export const MATCHING_STANDING: Record<string, Record<string, Maker>> = {
  ParkInvitation: Object.fromEntries(PARK_INVITATION_STATES.codes.map((state) => [state, invitedIn(state)])),
}

export const MATCHING_MAKERS: [RegExp, Maker][] = [
  [/:inviteId/, invitation],
  [/\/parks\/.*\/firms\/:firmId\/invitation\/withdrawal/, invitation],
  [/\/parks\/.*\/firms\/:firmId/, async (world) => scene({ firmId: (await looking(world)).firm.id })],
]
