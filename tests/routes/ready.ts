import { db, inTransaction } from '~/platform/db.server'
import { addDays, dateOfDay, dayFromDate } from '~/shared/days'
import { offerTenancy } from '~/residence/tenancies/offer.part.server'
import { uploaded } from '../firms/support'
import { resident } from '../landing/support'
import { putIn, makeSubmitted } from '../support/submitted'
import { kindInUse } from '../support/scenes/kinds'
import { application, scene, type Scene } from '../support/scenes/scene'
import { makePerson, type World } from '../support/world'

export type Ready = { scene?: Scene; form?: Record<string, string> }

/** A founder whose firm is in residence, with a proof of their own. */
async function founderOfFirm(world: World): Promise<Ready> {
  const founder = await makePerson(world, 'founder', { firmId: (await resident(world)).id })
  return { scene: scene({ kind: 'patent' }, { founder }), form: { file: await uploaded(founder) } }
}

/** What a firm may change without a proof. */
const contactAlone = ({ firm }: World): Ready => ({ form: { foundedOn: dayFromDate(firm.foundedOn) } })

/** A file whose public notice is over. */
async function noticeOver(world: World): Promise<Ready> {
  const { id } = await application(world, 'public_notice')
  const noticeUntil = dateOfDay(addDays(world.today, -1))
  await putIn(world.enclaveId, id, { noticeUntil, outcome: 'accepted' })
  return { scene: scene({ enclave: world.slug, applicationId: id }) }
}

async function withdrawnFile(world: World): Promise<Ready> {
  const { ref, founder } = await application(world, 'withdrawn')
  return { scene: scene({ ref }, { founder }) }
}

/** A room, and a firm that waits for one. */
async function waiting(world: World): Promise<Ready> {
  const { enclaveId, now, today } = world
  const { id: applicationId, firm } = await makeSubmitted(world)
  const offer = { enclaveId, firmId: firm.id, applicationId, termMonths: 48, officerId: null }
  const { tenancyId } = await inTransaction((tx) => offerTenancy(tx, offer, now))
  return {
    scene: scene({ enclave: world.slug, unitId: world.unit('101').id }),
    form: { tenancyId, startsOn: today, endsOn: addDays(today, 300) },
  }
}

/** The criteria in force, to be copied. */
async function criteriaToCopy({ enclaveId, slug }: World): Promise<Ready> {
  const { id } = await db.criteriaSet.findFirstOrThrow({ where: { enclaveId, purpose: 'admission' } })
  return { scene: { ...scene({ enclave: slug }), search: `?from=${id}` } }
}

/** Addresses whose form is only taken where more is ready than the rows that the address names. */
export const READY: Record<string, (world: World) => Ready | Promise<Ready>> = {
  // Whoever waits for a room takes part: a world where nobody else does.
  '/desk/:enclave/space/proposals/new': () => ({}),
  '/my/firm/changes/new': contactAlone,
  '/my/firm/figures': founderOfFirm,
  '/my/firm/records/new/:kind': founderOfFirm,
  '/my/firm/records/own/:code': async (world) => {
    const founder = await makePerson(world, 'founder', { firmId: (await resident(world)).id })
    return { scene: scene({ code: await kindInUse(world) }, { founder }) }
  },
  '/my/applications/new/:firmId': async (world) => {
    const firmId = (await resident(world)).id
    return { scene: scene({ firmId }, { founder: await makePerson(world, 'founder', { firmId }) }) }
  },
  '/my/applications/:ref/clone': withdrawnFile,
  '/desk/:enclave/applications/:applicationId/agreement/issue': noticeOver,
  '/desk/:enclave/space/units/:unitId/lease': waiting,
  '/desk/:enclave/criteria/new': criteriaToCopy,
  // A world of its own: what is laid under a plan begins its draft, unless somebody has begun it.
  '/desk/:enclave/space/buildings/:building/:level/drawing/tracing': () => ({}),
  '/desk/:enclave/space/buildings/:building/:level/drawing/underlay': () => ({}),
  // Its agenda is drafted from what is red, which other presses of the shared world change.
  '/bureau/:enclave/meetings/:month/draft': () => ({}),
  '/desk/:enclave/meetings/:month/draft': () => ({}),
}
