import { must } from '~/example/drivers/must'
import { claimItem } from '~/landing/claims/claim.server'
import { CLAIM_STATES } from '~/landing/claims/vocabulary'
import { setBudget } from '~/landing/policies/publish.server'
import { db } from '~/platform/db.server'
import { addDays, dateOfDay } from '~/shared/days'
import { uploaded } from '../../../firms/support'
import { scene, type Maker, type Scene } from '../scene'
import { policyIn, POLICY_STANDING } from './policies'
import { makeFirm, makePerson, type World } from '../../world'

const ITEM = { conditions: undefined }

/** A claim of a firm of its own to a package of the park, with a budget, as if it had gone to a state. */
export async function claimIn(world: World, state = 'submitted', item: object = ITEM): Promise<Scene> {
  const { enclaveId, bureau, officer, today, now } = world
  const { policyId, itemIds } = await policyIn(world, { items: [item] })
  const budget = { code: 1, year: Number(today.slice(0, 4)), amount: '200000.00', source: '批复' }
  must(await setBudget(bureau, policyId, budget, now))
  const firm = await makeFirm(enclaveId)
  const founder = await makePerson(world, 'founder', { firmId: firm.id })
  const proof = await uploaded(founder)
  const input = { account: '某银行 6222', note: '', quantity: '1', proof }
  const { claimId } = must(await claimItem(founder, itemIds[0] ?? '', input, now))
  const [day, past] = [dateOfDay(today), dateOfDay(addDays(today, -1))]
  const checked = ['checked', 'noticed', 'approved', 'paid'].includes(state)
  const noticed = ['noticed', 'approved', 'paid'].includes(state)
  const approved = ['approved', 'paid'].includes(state)
  if (state !== 'submitted')
    await db.policyClaim.updateMany({
      where: { id: claimId },
      data: {
        state,
        ...(state === 'offered' || state === 'lapsed'
          ? { automatic: true, submittedOn: null, offeredOn: day }
          : {}),
        ...(checked ? { checkedById: officer.userId, checkedOn: day } : {}),
        ...(noticed ? { noticedOn: past, noticeUntil: past } : {}),
        ...(approved ? { approvedById: bureau.userId, approvedOn: day } : {}),
        ...(state === 'paid' ? { paidOn: day, paymentRef: 'PZ-1' } : {}),
      },
    })
  return scene({ claimId }, { founder })
}

export const CLAIM_MAKERS: [RegExp, Maker][] = [
  [/\/claims\/:claimId\/acceptance/, (world) => claimIn(world, 'offered')],
  [/\/claims\/:claimId\/resubmission/, (world) => claimIn(world, 'returned')],
  [/\/claims\/:claimId\/notice/, (world) => claimIn(world, 'checked')],
  [/\/claims\/:claimId\/approval/, (world) => claimIn(world, 'noticed')],
  [/\/claims\/:claimId\/payment/, (world) => claimIn(world, 'approved')],
  [/\/claims\/.*:claimId/, (world) => claimIn(world)],
  [
    /\/policies\/items\/:itemId\/claim/,
    async (world) => {
      const { itemIds } = await policyIn(world, { items: [ITEM] })
      return scene({ itemId: itemIds[0] ?? '' })
    },
  ],
]

export const CLAIMS_STANDING: Record<string, Record<string, Maker>> = {
  PolicyClaim: Object.fromEntries(
    CLAIM_STATES.codes.map((state) => [state, (world: World) => claimIn(world, state)]),
  ),
  ...POLICY_STANDING,
}
