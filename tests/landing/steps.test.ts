import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { STANDARD_STEPS, type Check } from '~/ground/settings/steps'
import { isStep, beganOn, STEPS } from '~/landing/projects/step-days'
import { nextStages, STAGES, type Milestone } from '~/landing/projects/stages'
import { itemsOf, progressOf, stillRequired, type Marked } from '~/landing/step-lists/checklist'
import { checksInText, readChecks } from '~/setup/settings-pages/steps-table'
import { addDays } from '~/shared/days'

const check = (code: string, given: Partial<Check> = {}): Check => ({
  code,
  stage: 'signed',
  area: 'permits',
  zh: code,
  en: code,
  required: true,
  ...given,
})
const marked = (code: string, state: string): Marked => ({
  code,
  area: 'energy',
  zh: `${code} 原文`,
  en: code,
  state,
  doneOn: state === 'done' ? '2026-11-10' : null,
  note: '说明',
  fileId: null,
  byId: 'u',
  at: '2026-11-10T02:00:00Z',
  version: 1,
})

describe('the checklist of a step', () => {
  it('asks what its list says, with what became of it, and keeps what an earlier list had asked', () => {
    const list = [check('a'), check('b', { required: false }), check('c', { stage: 'producing' })]
    const items = itemsOf(list, 'signed', [marked('a', 'done'), marked('z', 'open')])
    expect(items.map(({ code, state, asked, required }) => [code, state, asked, required])).toEqual([
      ['a', 'done', true, true],
      ['b', 'open', true, false],
      ['z', 'open', false, false],
    ])
    expect(items.map(({ zh }) => zh)).toEqual(['a', 'b', 'z 原文'])
    expect(progressOf(items)).toEqual({ all: 2, settled: 1, required: 0 })
  })

  it.each([
    ['done', 0],
    ['not_needed', 0],
    ['open', 1],
  ])('with its required item %s leaves %i open', (state, open) => {
    expect(stillRequired(itemsOf([check('a')], 'signed', [marked('a', state)]))).toHaveLength(open)
  })

  it('never holds a step up by what nobody requires', () => {
    const items = itemsOf(STANDARD_STEPS.checks, 'producing', [])
    expect([items.length > 0, stillRequired(items)]).toEqual([true, []])
  })
})

describe('the day a step begins', () => {
  const at = (stage: Milestone['stage'], actualOn: string): Milestone => ({
    stage,
    plannedOn: null,
    actualOn,
  })
  const facts = {
    stage: 'signed',
    premises: 'land',
    stageSince: '2026-11-05',
    milestones: [at('intent', '2026-09-01'), at('matched', '2026-10-01'), at('signed', '2026-11-05')],
  } as const

  it.each([
    ['matched', '2026-09-01'],
    ['signed', '2026-10-01'],
    ['registered', '2026-11-05'],
    ['approved_or_leased', '2026-11-16'],
    ['producing', '2026-11-16'],
  ] as const)('of “%s” is %s', (step, day) => {
    expect(beganOn(step, facts, '2026-11-16')).toBe(day)
  })

  it('is never after today, and of what can be taken now it is the day of the last one', () => {
    const stage = fc.constantFrom(...STAGES)
    fc.assert(
      fc.property(
        stage,
        fc.constantFrom('land', 'factory'),
        fc.integer({ min: -9, max: 9 }),
        (now, where, gap) => {
          const since = addDays('2026-11-16', gap)
          const milestones = STAGES.slice(0, STAGES.indexOf(now) + 1).map((one) => at(one, since))
          const one = { stage: now, premises: where as 'land', stageSince: since, milestones }
          for (const step of STEPS) expect(beganOn(step, one, '2026-11-16') <= '2026-11-16').toBe(true)
          for (const step of nextStages(now, one.premises))
            expect(beganOn(step, one, '2026-12-31')).toBe(since)
        },
      ),
    )
  })
})

describe('checklists as they are typed', () => {
  it('are read as they are shown', () => {
    const text = checksInText(STANDARD_STEPS.checks)
    expect(readChecks(text)).toEqual({ checks: STANDARD_STEPS.checks, wrong: [] })
    expect(STANDARD_STEPS.checks.every(({ stage }) => isStep(stage))).toBe(true)
  })

  it('say which lines cannot be read', () => {
    const typed = [
      'eia | 落位 | 环评 | 环评批复 | EIA | 须办',
      '',
      'eia | 签约 | 其他 | 又一次 | again |',
      'x | 意向 | 其他 | 意向没有清单 | none |',
      'y | Signed | permits | 协议送审 | | yes',
      'z | 签约 | 什么 | 类别不对 | wrong |',
      'q | 签约 | 其他 | 多一格 | more | 须办 | 再来',
      'r | 签约 | 其他 | 不知道 | maybe | 也许',
    ].join('\n')
    const { checks, wrong } = readChecks(typed)
    expect(wrong).toEqual([3, 4, 6, 7, 8])
    expect(checks).toEqual([
      {
        code: 'eia',
        stage: 'approved_or_leased',
        area: 'environment',
        zh: '环评批复',
        en: 'EIA',
        required: true,
      },
      { code: 'y', stage: 'signed', area: 'permits', zh: '协议送审', en: '协议送审', required: true },
    ])
  })
})
