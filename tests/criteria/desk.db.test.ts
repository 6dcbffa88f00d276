import { beforeAll, describe, expect, it } from 'vitest'
import { must } from '~/example/drivers/must'
import { checkView } from '~/across/portal/check-view.server'
import { copySet } from '~/setup/criteria-rules/copy-set.server'
import type { Criterion } from '~/ground/criteria/expression'
import { criteriaSetOf } from '~/ground/criteria/queries.server'
import { replayOf } from '~/setup/criteria-sets/replay.server'
import { saveRule } from '~/setup/criteria-rules/save-rule.server'
import { testView } from '~/setup/criteria-sets/test-view.server'
import { applicationFile } from '~/admission/case-file/file.server'
import { startApplication } from '~/admission/new-applications/start.server'
import { admissionCriteria } from '~/admission/intakes/queries.server'
import { enclaveBySlug } from '~/ground/people/guard.server'
import { db } from '~/platform/db.server'
import { addDays } from '~/shared/days'
import { action as save } from '~/audiences/desk/criteria/rule'
import { loader as tryOn } from '~/audiences/desk/criteria/test'
import { action as shape } from '~/audiences/desk/criteria/rule-shape'
import { makeSubmitted } from '../support/submitted'
import {
  answerOf,
  makeFirm,
  makePerson,
  makeWorld,
  signedRequest,
  usccOf,
  type World,
} from '../support/world'

let world: World
let drafts = 0
beforeAll(async () => {
  world = await makeWorld()
})

async function makeDraft() {
  drafts += 1
  const from = (await admissionCriteria(world.enclaveId, world.today))?.id ?? ''
  const titles = { code: `x-${drafts}`, titleZh: '草案', titleEn: 'Draft' }
  return must(await copySet(world.officer, { from, ...titles }, world.now)).setId
}

async function post(run: typeof save, setId: string, code: string, fields: Record<string, string>) {
  const request = await signedRequest(world.officer, `/desk/${world.slug}/criteria/${setId}/rules/${code}`, {
    form: fields,
  })
  const params = { enclave: world.slug, setId, code }
  return answerOf(() => run({ request, params, context: {} } as unknown as Parameters<typeof save>[0]))
}

const FILLED = {
  version: '1',
  code: 'Z1',
  track: 'A',
  severity: 'must',
  points: '',
  zh: '有国际市场或专利',
  en: 'Abroad, or patents',
  clauseZh: '',
  clauseEn: '',
  'r.kind': 'group',
  'r.join': 'or',
  'r.least': '1',
  'r.0.kind': 'condition',
  'r.0.measure': 'fact',
  'r.0.fact': 'international_market',
  'r.0.operator': 'yes',
  'r.1.kind': 'condition',
  'r.1.measure': 'fact',
  'r.1.fact': 'patents',
  'r.1.operator': 'ge',
  'r.1.value': '2',
}

describe('the page of a criterion, without scripts', () => {
  it('adds and removes lines by its buttons and keeps what was typed', async () => {
    const setId = await makeDraft()
    const grown = await (await post(shape, setId, 'new', { ...FILLED, change: 'group r' })).json()
    expect(grown.initialValue).toMatchObject({ code: 'Z1', zh: '有国际市场或专利' })
    expect(grown.rule.parts.map(({ kind }: { kind: string }) => kind)).toEqual([
      'condition',
      'condition',
      'group',
    ])
    const shrunk = await (await post(shape, setId, 'new', { ...FILLED, change: 'drop r.0' })).json()
    expect(shrunk.rule.parts).toMatchObject([{ fact: 'patents', operator: 'ge', value: '2' }])
    const settled = { ...FILLED, 'r.1.fact': 'ip_status', change: 'settle' }
    expect((await (await post(shape, setId, 'new', settled)).json()).rule.parts[1].operator).toBe('in')
  })

  it('keeps the rule that was put together', async () => {
    const setId = await makeDraft()
    const answer = await post(save, setId, 'new', FILLED)
    expect([answer.status, answer.headers.get('Location')]).toEqual([
      302,
      `/desk/${world.slug}/criteria/${setId}#rule-Z1`,
    ])
    const { criteria } = await criteriaSetOf(world.officer, setId)
    expect(criteria.at(-1)?.expression).toEqual({
      op: 'or',
      of: [
        {
          op: 'eq',
          left: { kind: 'fact', code: 'international_market' },
          right: { kind: 'constant', type: 'boolean', value: true, unit: 'none' },
        },
        {
          op: 'ge',
          left: { kind: 'fact', code: 'patents' },
          right: { kind: 'constant', type: 'number', value: '2', unit: 'item' },
        },
      ],
    })
  })

  it('says everything that is wrong at once, each at its field', async () => {
    const setId = await makeDraft()
    const wrong = { ...FILLED, code: '条件', severity: 'bonus', zh: '', 'r.0.fact': '', 'r.1.value': '两项' }
    const answer = await post(save, setId, 'new', wrong)
    expect(answer.status).toBe(422)
    const { error } = await answer.json()
    expect(Object.keys(error).sort()).toEqual(['code', 'points', 'r.0.fact', 'r.1.value', 'zh'].sort())
  })

  it('keeps what was typed when somebody else was faster', async () => {
    const setId = await makeDraft()
    await post(save, setId, 'new', FILLED)
    const late = await post(save, setId, 'new', { ...FILLED, code: 'Z2' })
    expect(late.status).toBe(409)
    expect((await late.json()).initialValue.code).toBe('Z2')
  })
})

describe('trying a set', () => {
  it('judges a firm on its last answers and its record, and says which is which', async () => {
    const { firm, id } = await makeSubmitted(world, { product: '雷达', rd_staff: '2', staff: '20' })
    const set = await criteriaSetOf(world.officer, await makeDraft())
    const onDay = world.today
    const view = await testView(world.officer, set, { firmId: firm.id, onDay, locale: 'zh' })
    expect(view.last?.id).toBe(id)
    const rule = view.rules.find(({ code }) => code === 'A2')
    expect(rule?.state).toBe('unmet')
    expect(rule?.values[0]).toMatchObject({ fact: '研发人员', value: '2 人' })
    const founded = view.rules.find(({ code }) => code === 'A1')?.values[0]
    expect(founded?.source).toBe('record')
  })

  it('finds the firm to try on by a part of what is known of it, and tries at once on the only one', async () => {
    const place = await makeWorld()
    const { firm } = await makeSubmitted(place)
    const names = ['灞桥光学甲', '灞桥光学乙']
    for (const name of names) {
      const { id } = await makeFirm(place.enclaveId)
      await db.firm.updateMany({ where: { enclaveId: place.enclaveId, id }, data: { name } })
    }
    const setId = (await admissionCriteria(place.enclaveId, place.today))?.id ?? ''
    const ask = async (search: Record<string, string>) => {
      const at = `/desk/${place.slug}/criteria/${setId}/test?${new URLSearchParams(search).toString()}`
      const args = { request: await signedRequest(place.officer, at), params: { enclave: place.slug, setId } }
      const answer = await tryOn({ ...args, context: {} } as unknown as Parameters<typeof tryOn>[0])
      const { choices, result } = await answer.json()
      return { found: choices.firms.map(({ name }) => name), more: choices.more, last: result?.last?.id }
    }
    const { id } = await db.application.findFirstOrThrow({ where: { firmId: firm.id } })
    expect(await ask({})).toEqual({ found: [], more: false, last: undefined })
    expect(await ask({ q: '灞桥' })).toEqual({ found: names, more: false, last: undefined })
    expect((await ask({ q: firm.uscc })).last).toBe(id)
    expect((await ask({ q: '灞桥', firm: firm.id })).last).toBe(id)
    expect((await ask({ q: '没有这样的企业' })).found).toEqual([])
    const elsewhere = await makeWorld()
    const other = await makeFirm(elsewhere.enclaveId)
    const { uscc } = await db.firm.findFirstOrThrow({ where: { id: other.id } })
    expect((await ask({ q: uscc })).found).toEqual([])
  })

  it('replays past applications on the answers as they were handed in', async () => {
    const place = await makeWorld()
    const few = await makeSubmitted(place, { product: '甲', staff: '10', rd_staff: '3' })
    await makeSubmitted(place, { product: '乙', staff: '10', rd_staff: '6' })
    // What is typed afterwards is not what was handed in.
    await db.application.update({
      where: { enclaveId_id: { enclaveId: place.enclaveId, id: few.id } },
      data: { typed: { rd_staff: { version: 1, value: '9' } } },
    })
    const from = (await admissionCriteria(place.enclaveId, place.today))?.id ?? ''
    const { setId } = must(
      await copySet(place.officer, { from, code: 'r-1', titleZh: '一', titleEn: 'One' }, place.now),
    )
    const same = await replayOf(place.officer, await criteriaSetOf(place.officer, setId), 'zh')
    expect(same).toEqual({ total: 2, open: 2, openBefore: 2, lines: [] })
    const old = (await criteriaSetOf(place.officer, setId)).criteria.find(
      ({ code }) => code === 'A2',
    ) as Criterion
    const head = {
      version: 1,
      code: 'A2',
      track: 'A' as const,
      severity: 'must' as const,
      points: '',
      papers: [],
      zh: '研发人员不少于 5 人',
      en: 'Five',
      clauseZh: old.clauseZh,
      clauseEn: old.clauseEn,
    }
    const expression = {
      op: 'ge' as const,
      left: { kind: 'fact' as const, code: 'rd_staff' as const },
      right: { kind: 'constant' as const, type: 'number' as const, value: '5', unit: 'person' as const },
    }
    await saveRule(place.officer, setId, 'A2', { head, expression }, place.now)
    const replay = await replayOf(place.officer, await criteriaSetOf(place.officer, setId), 'zh')
    expect(replay.lines.map(({ id, before, after, criteria }) => ({ id, before, after, criteria }))).toEqual([
      {
        id: few.id,
        before: 'incomplete',
        after: 'ineligible',
        criteria: [{ code: 'A2', words: '研发人员不少于 5 人', from: 'met', to: 'unmet' }],
      },
    ])
  })
})

describe('the fit with the home city’s industries', () => {
  it('stands on the file, and is a fact that a criterion can ask for', async () => {
    const { id, firm } = await makeSubmitted(world)
    expect(firm.industryCode).toBe('39')
    const file = await applicationFile(world.director, id, world.today, 'zh')
    expect([file.fit.fits, file.fit.parks.length]).toEqual([true, 1])
    const setId = await makeDraft()
    const oneLine = Object.fromEntries(Object.entries(FILLED).filter(([name]) => !name.startsWith('r.1')))
    const fits = { ...oneLine, 'r.0.fact': 'fits_home_industry' }
    expect((await post(save, setId, 'new', fits)).status).toBe(302)
    const set = await criteriaSetOf(world.officer, setId)
    const view = await testView(world.officer, set, { firmId: firm.id, onDay: world.today, locale: 'en' })
    expect(view.rules.find(({ code }) => code === 'Z1')?.state).toBe('met')
  })
})

describe('the self-check', () => {
  it('carries every answer into the application, so that nothing is asked twice', async () => {
    const enclave = await enclaveBySlug(world.slug)
    const foundedOn = addDays(world.today, -300)
    const asked = new URLSearchParams({ track: 'A', run: '1', founded_on: foundedOn })
    const { questions } = await checkView(enclave, asked, world.today, 'zh')
    const answers = Object.fromEntries(
      questions.map(({ key, type, options }) => {
        if (options?.[0]) return [key, options[0].value]
        return [key, type === 'boolean' ? 'yes' : type === 'number' || type === 'money' ? '12' : '某产品']
      }),
    )
    for (const [key, value] of Object.entries(answers)) asked.set(key, value)
    const { result } = await checkView(enclave, asked, world.today, 'zh')
    const carried = result?.carry ?? ''
    expect(new URLSearchParams(carried).get('founded_on')).toBe(foundedOn)
    const user = await makePerson(world, 'founder')
    await db.membership.deleteMany({ where: { userId: user.userId } })
    const input = {
      track: 'A' as const,
      uscc: usccOf(90_001),
      usccReason: '',
      name: '自查企业',
      foundedOn,
      industryCode: '39',
      contactName: '张三',
      contactPhone: '13900000000',
      carried,
    }
    const { applicationId } = must(await startApplication(user, world.enclaveId, input, world.now))
    const key = { enclaveId: world.enclaveId, id: applicationId }
    const draft = await db.application.findUniqueOrThrow({ where: { enclaveId_id: key } })
    expect(draft.answers).toEqual(answers)
    expect(Object.keys(answers).length).toBeGreaterThan(5)
  })
})
