import { must } from '~/example/drivers/must'
import { defineIndicator } from '~/setup/indicators/define.server'
import { IndicatorForm } from '~/setup/indicators/indicator.form'
import type { World } from '../world'
import { scene, type Maker, type Scene } from './scene'

let numbers = 0

/** What the page of a new indicator sends. */
export const ownIndicatorSaid = () => ({
  zh: `专精特新企业之${(numbers += 1)}`,
  en: '',
  identity: 'firm',
  months: '0',
  ruleZh: '统计日证书有效，计 1 家。',
  ruleEn: '',
  effectiveOn: '2026-11-20',
  reason: '市政府专题会议',
  basedOn: '0',
  takes: 'rows',
  unitZh: '家',
  unitEn: 'firms',
  standing: 'valid',
  stays: 'belonging',
  recordKind: 'specialized_sme',
})

/** An indicator that the enclave defined. */
export const INDICATOR_MAKER: Maker = async (world: World): Promise<Scene> => {
  const said = IndicatorForm.parse(ownIndicatorSaid())
  const rule = { recordKind: 'specialized_sme', expression: null } as const
  return scene({ code: must(await defineIndicator(world.admin, said, rule, world.now)).code })
}

/** One of the plan's, which can be worded anew. */
export const WORDING_MAKER: Maker = () => Promise.resolve(scene({ code: 'patents' }))

/** What the page of its wording sends. */
export const wordingSaid = (effectiveOn: string) => ({
  zh: '授权专利',
  en: 'Patents granted',
  ruleZh: '企业入驻以后授权的专利，第一权利人为本企业，计 1 项。',
  ruleEn: 'A patent granted after the firm moved in, with the firm as first owner.',
  noteZh: '依据市科技局 2026 年第 12 号通知。',
  noteEn: '',
  effectiveOn,
  reason: '与年报用语一致',
  basedOn: '0',
})

type Form = (world: World) => Record<string, string>
export const FORMS_OF_INDICATORS: Record<string, Form> = {
  '/admin/:enclave/indicators/:code': ({ today }) => ({
    ...ownIndicatorSaid(),
    basedOn: '1',
    effectiveOn: today,
  }),
  '/admin/:enclave/indicators/:code/shape': () => ({ ...ownIndicatorSaid(), change: 'line r' }),
  '/admin/:enclave/indicators/:code/end': ({ today }) => ({ on: today, reason: '并入其他指标' }),
  '/admin/:enclave/indicators/:code/wording': ({ today }) => wordingSaid(today),
}
