import { newestSetting } from '~/ground/settings/decide.part.server'
import { db } from '~/platform/db.server'
import type { Scene } from '../scenes/scene'
import type { World } from '../world'

type Fields = Record<string, string>
let numbers = 0

const figures: Fields = {
  output: '520.5',
  tax: '31.2',
  jobs: '46',
  doubt: '',
  reason: '',
  consent: 'yes',
  basedOn: '0',
}

export const FORMS_OF_LANDED: Record<string, (world: World, scene: Scene) => Fields | Promise<Fields>> = {
  '/quarters/:token': () => figures,
  '/quarters/:token/consent': () => ({ given: 'no' }),
  '/my/landing/quarter/:quarterId': () => figures,
  '/my/landing/consent': () => ({ given: 'no' }),
  '/my/landing/host-consent': () => ({ given: 'yes' }),
  '/parks/:enclave/landed/signals/:signalId/closing': () => ({ note: '已到企业了解，订单延后' }),
  '/admin/:enclave/settings/landed': async ({ enclaveId }) => ({
    years: '5',
    answerDays: '20',
    graceDays: '60',
    remindDays: `7, ${(numbers += 1) % 6}`,
    nearPercent: '80',
    dropPercent: '30',
    slipTimes: '10',
    leastTold: '3',
    basedOn: String((await newestSetting(db, enclaveId, 'landed')).version),
    reason: '主任办公会通过',
  }),
}
