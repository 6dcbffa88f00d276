import { newId } from '~/platform/ids.server'
import { addDays, type Day } from '~/shared/days'

type Form = (world: { today: Day }) => Record<string, string>

const REASON = '节日顺延，截止日改到下一个工作日'

/** A form that would do for every act on an intake and on the versions of a form. */
export const FORMS_OF_INTAKES: Record<string, Form> = {
  '/desk/:enclave/intakes/:number/timetable': ({ today }) => ({
    titleZh: '批次',
    titleEn: 'Intake',
    quotaFirms: '10',
    quotaSqm: '400',
    reason: REASON,
    opensOn: addDays(today, -30),
    closesOn: addDays(today, 31),
    reviewOn: addDays(today, 45),
    decideOn: addDays(today, 60),
    noticeUntil: addDays(today, 70),
    moveInOn: addDays(today, 90),
  }),
  '/desk/:enclave/intakes/:number/late-codes': ({ today }) => ({
    uses: '2',
    expiresOn: addDays(today, 40),
    note: '设备延误',
  }),
  '/desk/:enclave/intakes/:number/phases/new': () => ({
    nameZh: '盲评',
    nameEn: 'Blind review',
    startsOn: '',
    endsOn: '',
    switches: 'mayReview',
    seesOthers: 'never',
    idempotencyKey: newId(),
  }),
  '/desk/:enclave/intakes/:number/phases/papers': () => ({ papers: 'business_plan' }),
  '/desk/:enclave/intakes/:number/phases/:phaseId': ({ today }) => ({
    nameZh: '评审',
    nameEn: 'Review',
    startsOn: today,
    endsOn: addDays(today, 20),
    switches: 'mayReview',
    seesOthers: 'after_own',
  }),
  '/desk/:enclave/intakes/:number/phases/:phaseId/order': () => ({ to: 'down' }),
  '/desk/:enclave/forms': () => ({ track: 'B' }),
  '/desk/:enclave/forms/:formId/sections/:section': () => ({
    revision: '1',
    zh: '企业',
    en: 'The firm',
    introZh: '',
    introEn: '',
    key: 'firm',
  }),
  '/desk/:enclave/forms/:formId/questions/:question': () => ({
    revision: '1',
    section: 'firm',
    type: 'group',
    zh: '团队',
    en: 'Team',
    key: 'staff',
    minRows: '1',
    'columns[0].zh': '姓名',
    'columns[0].en': 'Name',
    'columns[0].type': 'text',
    'columns[0].key': 'n',
    showOf: 'fact:industry_code',
    showTest: 'is',
    showValue: '39',
  }),
  '/desk/:enclave/forms/:formId/order': () => ({
    revision: '1',
    section: 'firm',
    question: 'staff',
    by: 'down',
  }),
  '/desk/:enclave/forms/:formId/removal': () => ({ revision: '1', section: 'firm', question: 'staff' }),
  '/desk/:enclave/forms/:formId/publication': () => ({ revision: '1', intakes: newId() }),
}
