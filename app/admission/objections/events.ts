import { defineEvents, event } from '~/ground/audit/catalogue'

/** What becomes of an objection; who raised it and what it says stays with the objection itself. */
export const objectionEvents = defineEvents({
  objection_raised: event(
    {},
    {
      for: 'staff',
      shape: 'ring',
      zh: '公示期间收到异议',
      en: 'Objection raised during the public notice',
    },
  ),
  objection_dismissed: event(
    {},
    { for: 'staff', zh: '异议不成立，已答复', en: 'Objection dismissed and answered' },
  ),
  objection_upheld: event(
    {},
    { for: 'staff', shape: 'no', zh: '异议成立，回到评审', en: 'Objection upheld; back to review' },
  ),
})
