import { count, day, defineEvents, event, text } from '~/ground/audit/catalogue'

const aPolicy = { ref: text, policy: text, policyEn: text }

/** What happens to packages of support. */
export const policyEvents = defineEvents({
  policy_entered: event(
    { ...aPolicy, version: count, docNo: text },
    {
      for: 'log',
      name: { zh: '登记政策', en: 'Policy entered' },
      zh: (p) => [`登记政策 ${p.ref} ${p.policy}，第 ${p.version} 版`, p.docNo],
      en: (p) => [`Policy entered: ${p.ref} ${p.policyEn}, version ${p.version}`, p.docNo],
    },
  ),
  policy_drafted: event(
    { ...aPolicy, version: count, what: text, whatEn: text },
    {
      for: 'log',
      name: { zh: '改政策草稿', en: 'Draft of a policy changed' },
      zh: (p) => [`改政策 ${p.ref} 第 ${p.version} 版草稿`, p.what],
      en: (p) => [`Draft of ${p.ref}, version ${p.version}, changed`, p.whatEn],
    },
  ),
  policy_published: event(
    { ...aPolicy, version: count, from: day },
    {
      for: 'log',
      name: { zh: '发布政策', en: 'Policy published' },
      zh: (p) => `发布政策 ${p.ref} ${p.policy}第 ${p.version} 版，${p.from} 起`,
      en: (p) => `Policy published: ${p.ref} ${p.policyEn}, version ${p.version}, from ${p.from}`,
    },
  ),
  policy_ended: event(
    { ...aPolicy, version: count, reason: text },
    {
      for: 'log',
      shape: 'ended',
      name: { zh: '终止政策', en: 'Policy ended' },
      zh: (p) => [`终止政策 ${p.ref} ${p.policy}第 ${p.version} 版`, p.reason],
      en: (p) => [`Policy ended: ${p.ref} ${p.policyEn}, version ${p.version}`, p.reason],
    },
  ),
  policy_budget_set: event(
    { ...aPolicy, item: text, itemEn: text, year: count, amount: text, source: text },
    {
      for: 'log',
      name: { zh: '定政策预算', en: 'Budget of a policy set' },
      zh: (p) => [`${p.ref} ${p.item} ${p.year} 年预算 ${p.amount} 元`, p.source],
      en: (p) => [`Budget of ${p.ref} ${p.itemEn}, ${p.year}: ${p.amount} yuan`, p.source],
    },
  ),
})
