import { db } from '~/platform/db.server'
import { newId } from '~/platform/ids.server'
import { addDays } from '~/shared/days'
import type { World } from '../world'

type Fields = Record<string, string>
type Form = (world: World) => Fields | Promise<Fields>

/** What people would send to the pages of the agreement, and against an admission. */
export const AGREEMENT_FORMS: Record<string, Form> = {
  '/my/applications/:ref/agreement': () => ({ scan: newId() }),
  '/desk/:enclave/applications/:applicationId/agreement/issue': () => ({
    termMonths: '48',
    space: '60 平方米',
  }),
  '/desk/:enclave/applications/:applicationId/agreement/signing': ({ today }) => ({
    signedOn: today,
    scan: newId(),
  }),
  '/desk/:enclave/applications/:applicationId/agreement/sending-back': () => ({ note: '第二页没有盖章' }),
  '/desk/:enclave/certificate-text': async ({ enclaveId, today }) => {
    const newest = await db.certificateText.aggregate({ where: { enclaveId }, _max: { version: true } })
    return {
      basedOn: String(newest._max.version ?? 0),
      titleZh: '毕业证书',
      titleEn: 'Certificate',
      effectiveOn: addDays(today, 1),
      bodyZh: '{企业}于{毕业日}准予毕业。',
      bodyEn: '{firm} graduated on {graduated}.',
    }
  },
  '/desk/:enclave/agreement-text': ({ today }) => ({
    basedOn: '0',
    titleZh: '入孵协议',
    titleEn: 'Agreement',
    effectiveOn: today,
    bodyZh: '乙方：{企业}（{信用代码}），孵化期 {孵化期} 个月。',
    bodyEn: 'Party B: {firm} ({credit code}), {months} months.',
  }),
  '/:enclave/notices/:applicationId/objection': () => ({
    name: '某人',
    contact: 'a@world.test',
    consent: 'on',
    evidence: '',
    text: '这家企业的核心专利权属有争议，依据见判决书。',
  }),
}
