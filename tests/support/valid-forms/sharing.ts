import { newId } from '~/platform/ids.server'
import type { Scene } from '../scenes/scene'
import { landed } from '../scenes/landing/landed'
import { agreementFields, settledQuarter } from '../scenes/landing/sharing'
import { db } from '~/platform/db.server'
import type { World } from '../world'

type Fields = Record<string, string>
type Form = (world: World, scene: Scene) => Fields | Promise<Fields>

export const FORMS_OF_SHARING: Record<string, Form> = {
  '/bureau/:enclave/sharing/new': async (world) => {
    const { projectId } = await landed(world)
    const { ref } = await db.landingProject.findFirstOrThrow({ where: { id: projectId } })
    return { ...agreementFields({ scope: 'project', project: ref }), idempotencyKey: newId() }
  },
  '/bureau/:enclave/sharing/:agreementId/version': () => ({
    fromOn: '2027-01-01',
    untilOn: '',
    docNo: '渭科函〔2026〕9号',
    reason: '比例调整',
    afterTerm: '',
    tax_home: '60',
    tax_base: '100',
    output_home: '',
    output_base: '',
    investment_home: '',
    investment_base: '',
  }),
  '/bureau/:enclave/sharing/:agreementId/settlement': (world) => ({
    period: settledQuarter(world),
    reason: '',
  }),
  '/bureau/:enclave/settlements/:settlementId/confirmation': () => ({}),
  '/bureau/:enclave/settlements/:settlementId/objection': () => ({ objection: '少算一家' }),
  '/host/:enclave/sharing/:agreementId/answer': () => ({ outcome: 'agreed', answer: '' }),
  '/host/:enclave/settlements/:settlementId/confirmation': () => ({}),
  '/host/:enclave/settlements/:settlementId/objection': () => ({ objection: '少算一家' }),
}
