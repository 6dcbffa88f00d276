import { newId } from '~/platform/ids.server'
import { uploaded } from '../../firms/support'
import type { Scene } from '../scenes/scene'
import type { World } from '../world'

type Fields = Record<string, string>
const account = { account: '某银行 6222 0000' }

export const FORMS_OF_CLAIMS: Record<string, (world: World, scene: Scene) => Fields | Promise<Fields>> = {
  '/my/firm/policies/items/:itemId/claim': async (world, { as }) => ({
    ...account,
    note: '',
    proof: await uploaded(as.founder ?? world.founder),
    idempotencyKey: newId(),
  }),
  '/my/firm/policies/claims/:claimId/acceptance': () => account,
  '/my/firm/policies/claims/:claimId/resubmission': () => ({ ...account, note: '补了证明' }),
  '/parks/:enclave/claims/:claimId/check': () => ({ outcome: 'check', reason: '' }),
  '/parks/:enclave/claims/:claimId/notice': () => ({}),
  '/parks/:enclave/claims/:claimId/approval': () => ({ outcome: 'approve', reason: '' }),
  '/parks/:enclave/claims/:claimId/payment': ({ today }) => ({ on: today, paymentRef: 'PZ-2026-1' }),
}
