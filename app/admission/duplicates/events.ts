import { defineEvents, event, text } from '~/ground/audit/catalogue'

const pair = { name: text, ref: text, into: text, intoName: text, reason: text }

/** What the timeline and the log say of firms that were on record twice. */
export const duplicateEvents = defineEvents({
  firm_merged: event(
    { ...pair, uscc: text },
    {
      for: 'staff',
      name: { zh: '并入重复登记的企业', en: 'Firm took in its double' },
      zh: (p) => [`并入重复登记的${p.name}（${p.ref}）`, p.reason],
      en: (p) => [`Took in ${p.name} (${p.ref}), the same firm`, p.reason],
    },
  ),
  firm_merge_proposed: event(pair, {
    for: 'log',
    name: { zh: '提议合并重复登记的企业', en: 'Proposed to merge a firm on record twice' },
    zh: (p) => [`提议把${p.name}并入${p.intoName}`, p.reason],
    en: (p) => [`Proposed to merge ${p.name} into ${p.intoName}`, p.reason],
  }),
  firm_merged_away: event(
    { ...pair, uscc: text },
    {
      for: 'log',
      name: { zh: '企业并入另一份档案', en: 'Firm merged into another' },
      zh: (p) => [`${p.name}并入${p.intoName}`, p.reason],
      en: (p) => [`${p.name} merged into ${p.intoName}`, p.reason],
    },
  ),
  firms_told_apart: event(
    { names: text, other: text },
    {
      for: 'log',
      name: { zh: '确认不是同一家企业', en: 'Told apart: two firms' },
      zh: (p) => ['确认不是同一家企业', p.names],
      en: (p) => ['Told apart: two firms', p.names],
    },
  ),
})
