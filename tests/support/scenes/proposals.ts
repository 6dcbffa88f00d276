import { computeProposals } from '~/across/proposals/compute.server'
import { createProposal } from '~/across/proposals/create.server'
import { queueProposal } from '~/across/proposals/queue.server'
import type { ProposalState } from '~/across/proposals/vocabulary'
import { must } from '~/example/drivers/must'
import { db, inTransaction } from '~/platform/db.server'
import { offerTenancy } from '~/residence/tenancies/offer.part.server'
import { addDays } from '~/shared/days'
import { scene, type Maker, type Scene } from './scene'
import { makeSubmitted, putIn } from '../submitted'
import type { World } from '../world'

/** A proposal for a firm that waits for a room of its own. */
export async function proposal(world: World): Promise<Scene & { proposalId: string; applicationId: string }> {
  const { enclaveId, officer, now, today } = world
  const { id: applicationId, firm } = await makeSubmitted(world, { area_needed: '30', desks_needed: '0' })
  await putIn(enclaveId, applicationId, { state: 'admitted', outcome: 'accepted' })
  const offer = { enclaveId, firmId: firm.id, applicationId, termMonths: 48, officerId: null }
  await inTransaction((tx) => offerTenancy(tx, offer, now))
  const days = { startsOn: addDays(today, 700), endsOn: addDays(today, 800) }
  const { proposalId } = must(await createProposal(officer, days, now))
  // Others wait, too; here a room is proposed for this firm alone.
  const others = { enclaveId, proposalId, applicationId: { not: applicationId } }
  await db.proposalFirm.updateMany({ where: others, data: { takesPart: false } })
  return { ...scene({ proposalId, applicationId }), proposalId, applicationId }
}

/** A proposal whose solutions are there. */
export async function computedProposal(world: World) {
  const made = await proposal(world)
  must(await queueProposal(world.officer, made.proposalId, world.now))
  await computeProposals(() => world.now)
  return made
}

/** A proposal as if it had gone to a state. */
export const proposalIn =
  (state: ProposalState): Maker =>
  async (world) => {
    const made =
      state === 'ready' || state === 'confirmed' ? await computedProposal(world) : await proposal(world)
    const { enclaveId, officer, now } = world
    const by =
      state === 'confirmed' ? { confirmedAt: now, confirmedById: officer.userId, confirmedNumber: 1 } : {}
    const run = state === 'running' ? { startedAt: now, beatAt: now, step: 2, gapPercent: '3.5' } : {}
    const id = made.proposalId
    await db.roomProposal.update({
      where: { enclaveId_id: { enclaveId, id } },
      data: { state, ...by, ...run, ...(state === 'failed' ? { failure: 'broke' } : {}) },
    })
    return made
  }

/** Which proposals stand behind which addresses. */
export const PROPOSAL_MAKERS: [RegExp, Maker][] = [
  [/:proposalId\/confirmation/, computedProposal],
  [/:proposalId/, proposal],
]
