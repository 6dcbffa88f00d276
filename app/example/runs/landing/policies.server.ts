import { must } from '~/example/drivers/must'
import type { Enclave } from '~/example/enclave.server'
import { CLAIMS, POLICIES, type PolicyPlan } from '~/example/plans/policies-of-weinan'
import { momentOf, workingDayFrom } from '~/example/plans/working-hours'
import type { Actor } from '~/ground/people/actor'
import { DraftForm, ItemForm, NewPolicyForm } from '~/landing/policies/policy.form'
import { publishVersion, setBudget } from '~/landing/policies/publish.server'
import { addItem, addPolicy, beginVersion, changeDraft, changeItem } from '~/landing/policies/save.server'
import { headOf, ownPolicy } from '~/landing/policies/visible.server'
import { wanToYuan } from '~/shared/money'
import { addDays, dayOf, yearOf, type Day } from '~/shared/days'
import { runClaim, type Given } from './claims.server'
import { runEntitlements } from './entitlements.server'

/** Days ago: the packages, their next versions, the draft that is being written. */
const [FIRST, SECOND, DRAFT] = [430, 205, 6]
const DAYS = { checkDays: '5', noticeDays: '5', approveDays: '5', payDays: '10' }

/** Packages of the city and of three parks, claims to them in every state, and what their budgets have left. */
export function runPolicies(enclave: Enclave): void {
  const { time, today, staff } = enclave
  const publisher = staff.secondBureau
  if (!publisher) return
  const chance = enclave.chance.of('policies')
  const when = (day: Day, hour = 10) => time.until(momentOf(workingDayFrom(day), chance, hour, hour + 1))
  const given: Given = new Map()
  time.begin(async () => {
    const at = await when(addDays(today, -FIRST))
    const ids = new Map<PolicyPlan, string>()
    for (const plan of POLICIES) ids.set(plan, await enter(enclave, publisher, plan, at))
    for (const [plan, id] of ids) note(given, plan, id, await ownPolicy(staff.bureau, id))
    runEntitlements(enclave)
    const later = await when(addDays(today, -SECOND))
    for (const [plan, id] of ids) {
      await renew(enclave, publisher, plan, id, later)
      await runBudget(enclave, plan, id, later)
      note(given, plan, id, await ownPolicy(staff.bureau, id))
    }
    for (const claim of CLAIMS) time.begin(() => runClaim(enclave, publisher, claim, given))
    const last = await when(addDays(today, -DRAFT))
    for (const [plan, id] of ids)
      if (plan.draft)
        must(await beginVersion(staff.bureau, id, last), `begin the next version of ${plan.titleZh}`)
  })
}

const writerOf = ({ staff }: Enclave, { park }: PolicyPlan): Actor =>
  (park ? staff.parks.get(park) : undefined) ?? staff.bureau

/** A package with its items, published by the second person of the bureau. */
async function enter(enclave: Enclave, publisher: Actor, plan: PolicyPlan, at: Date): Promise<string> {
  const { park, titleZh, titleEn, docNo, source, items } = plan
  const writer = writerOf(enclave, plan)
  const head = { titleZh, titleEn, docNo, source, validFrom: dayOf(at), validUntil: '', ...DAYS }
  const input = NewPolicyForm.parse({ ...head, parkId: park ? enclave.parks.get(park) : '' })
  const { policyId } = must(await addPolicy(writer, input, at), `enter ${titleZh}`)
  for (const [index, { typed }] of items.entries()) {
    const item = ItemForm.parse({ ...typed, version: String(index + 1) })
    must(await addItem(writer, policyId, item, at), `add an item to ${titleZh}`)
  }
  must(await publishVersion(publisher, policyId, items.length + 1, at), `publish ${titleZh}`)
  return policyId
}

/** The next version, where there is one: the same items at other rates. */
async function renew(enclave: Enclave, publisher: Actor, plan: PolicyPlan, id: string, at: Date) {
  const { second, items, titleZh } = plan
  if (!second) return
  const writer = writerOf(enclave, plan)
  must(await beginVersion(writer, id, at), `begin the second version of ${titleZh}`)
  const [draft] = (await ownPolicy(writer, id)).versions
  if (!draft) return
  const head = DraftForm.parse({ ...headOf(draft), docNo: second.docNo, validUntil: '', version: '1' })
  must(await changeDraft(writer, id, head, at), `change the draft of ${titleZh}`)
  let version = 2
  for (const [index, { key, typed }] of items.entries()) {
    const rate = second.rates[key]
    const item = draft.items.find(({ code }) => code === index + 1)
    if (rate === undefined || !item) continue
    const input = ItemForm.parse({ ...typed, rate, version: String(version) })
    must(await changeItem(writer, item.id, input, at), `change an item of ${titleZh}`)
    version += 1
  }
  must(await publishVersion(publisher, id, version, at), `publish the second version of ${titleZh}`)
}

/** What this year has for each item, and the year before, where claims of last autumn fall into it. */
async function runBudget(enclave: Enclave, { items }: PolicyPlan, id: string, at: Date) {
  const years = new Set([dayOf(at), enclave.today].map(yearOf))
  for (const year of years)
    for (const [index, { key, budget }] of items.entries()) {
      const input = { code: index + 1, year, amount: wanToYuan(budget), source: '年度预算批复（示例）' }
      must(await setBudget(enclave.staff.bureau, id, input, at), `set the budget of ${key}`)
    }
}

function note(
  given: Given,
  plan: PolicyPlan,
  policyId: string,
  policy: Awaited<ReturnType<typeof ownPolicy>>,
) {
  const [newest] = policy.versions
  for (const [index, { key }] of plan.items.entries()) {
    const item = newest?.items.find(({ code }) => code === index + 1)
    if (item) given.set(key, { policyId, itemId: item.id, parkId: policy.parkId, park: plan.park })
  }
}
