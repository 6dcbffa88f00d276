import { enclaveOn } from '~/ground/settings/enclave.server'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { must } from '~/example/drivers/must'
import { copySet } from '~/setup/criteria-rules/copy-set.server'
import { confirmSubscription, endSubscription } from '~/setup/criteria-sets/end-subscription.server'
import { publishSet } from '~/setup/criteria-sets/publish-set.server'
import { retireSet } from '~/setup/criteria-sets/retire-set.server'
import { subscribe } from '~/setup/criteria-sets/subscribe.server'
import { admissionCriteria } from '~/admission/intakes/queries.server'
import { db } from '~/platform/db.server'
import { unseal } from '~/platform/seal.server'
import { addDays } from '~/shared/days'
import { makeWorld, type World } from '../support/world'

let world: World
let enclave: { id: string; slug: string; nameZh: string; nameEn: string }
let people = 0

beforeAll(async () => {
  world = await makeWorld()
  enclave = await enclaveOn(db, world.enclaveId, world.today)
})
beforeEach(() => void (people += 1))

const address = () => `reader-${people}@example.test`
const ask = (to = address(), locale: 'zh' | 'en' = 'zh', at = world.now) =>
  subscribe(enclave, { address: to, locale, origin: `10.0.0.${people}` }, at)
const lettersTo = (to: string) =>
  db.letter.findMany({ where: { enclaveId: world.enclaveId, toAddress: to }, orderBy: { id: 'asc' } })

/** The token at the end of the link of the newest letter. */
async function tokenTo(to: string): Promise<string> {
  const last = (await lettersTo(to)).at(-1)
  return (
    unseal(last?.link ?? '')
      .split('/')
      .at(-1) ?? ''
  )
}

let sets = 0
async function publishNext() {
  sets += 1
  const from = (await admissionCriteria(world.enclaveId, world.today))?.id ?? ''
  const titles = { code: `s-${sets}`, titleZh: `条件 ${sets}`, titleEn: `Criteria ${sets}` }
  const { setId } = must(await copySet(world.director, { from, ...titles }, world.now))
  const day = addDays(world.today, 100 + sets)
  await publishSet(world.director, setId, { version: 1, effectiveFrom: day }, world.now)
  return setId
}

describe('being told of changes', () => {
  it('begins when the link of the letter is used, and not before', async () => {
    await ask()
    await publishNext()
    expect((await lettersTo(address())).map(({ kind }) => kind)).toEqual(['criteria_subscription'])
    expect(await confirmSubscription(world.enclaveId, await tokenTo(address()), world.now)).toEqual({
      ok: true,
      value: null,
    })
    const id = await publishNext()
    await retireSet(world.director, id, world.now)
    expect((await lettersTo(address())).map(({ kind }) => kind)).toEqual([
      'criteria_subscription',
      'criteria_changed',
      'criteria_called_off',
    ])
  })

  it('writes in the language in which it was asked', async () => {
    await ask(address(), 'en')
    await confirmSubscription(world.enclaveId, await tokenTo(address()), world.now)
    await publishNext()
    const [asked, told] = await lettersTo(address())
    expect(asked?.subject).toBe('Please confirm: changes to the criteria of Test Enclave Incubator')
    expect(told?.subject).toContain(`Criteria ${sets}`)
  })

  it('ends with the link of any letter, once', async () => {
    await ask()
    const confirm = await tokenTo(address())
    await confirmSubscription(world.enclaveId, confirm, world.now)
    expect(await confirmSubscription(world.enclaveId, confirm, world.now)).toEqual({
      ok: false,
      reason: 'link_ended',
    })
    await publishNext()
    const leave = await tokenTo(address())
    const answers = await Promise.all([
      endSubscription(world.enclaveId, leave, world.now),
      endSubscription(world.enclaveId, leave, world.now),
    ])
    expect(answers.map((answer) => (answer.ok ? 'ok' : answer.reason)).sort()).toEqual(['link_ended', 'ok'])
    const before = (await lettersTo(address())).length
    await publishNext()
    expect(await lettersTo(address())).toHaveLength(before)
  })

  it('answers alike for new, waiting and confirmed addresses, and writes no more than it must', async () => {
    const first = await ask()
    const pressedTwice = await ask()
    expect(await lettersTo(address())).toHaveLength(1)
    const again = await ask(address(), 'zh', new Date(world.now.getTime() + 120_000))
    await confirmSubscription(world.enclaveId, await tokenTo(address()), world.now)
    const confirmed = await ask()
    const tooMany = await ask()
    expect([pressedTwice, again, confirmed, tooMany]).toEqual([first, first, first, first])
    expect(await lettersTo(address())).toHaveLength(2)
    const rows = { enclaveId: world.enclaveId, address: address(), endedAt: null }
    expect(await db.criteriaSubscription.count({ where: rows })).toBe(1)
  })

  it('keeps one subscription when the form is sent twice at once', async () => {
    expect(await Promise.all([ask(), ask()])).toEqual([
      { ok: true, value: null },
      { ok: true, value: null },
    ])
    const rows = { enclaveId: world.enclaveId, address: address(), endedAt: null }
    expect(await db.criteriaSubscription.count({ where: rows })).toBe(1)
  })

  it('refuses one origin that asks for many addresses', async () => {
    const answers = []
    for (let index = 0; index < 22; index += 1) answers.push(await ask(`many-${index}@example.test`))
    expect(answers.slice(0, 20).every(({ ok }) => ok)).toBe(true)
    expect(answers.at(-1)).toMatchObject({ ok: false, reason: 'too_many' })
  })

  it('does not open a link of last week, nor of another enclave', async () => {
    await ask()
    const token = await tokenTo(address())
    const later = new Date(world.now.getTime() + 8 * 24 * 3600_000)
    expect(await confirmSubscription(world.enclaveId, token, later)).toEqual({
      ok: false,
      reason: 'link_ended',
    })
    const other = await makeWorld()
    expect(await confirmSubscription(other.enclaveId, token, world.now)).toEqual({
      ok: false,
      reason: 'link_ended',
    })
  })
})
