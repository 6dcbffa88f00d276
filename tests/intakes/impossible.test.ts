import { expect, it } from 'vitest'
import { gapsOf } from '~/ground/forms/check-answers'
import type { FormSection, Question } from '~/ground/forms/form-sections'
import { impossibleIn, withoutImpossible } from '~/ground/forms/impossible'
import { problemText } from '~/ground/forms/problem-text'
import { words } from '~/admission/applications/words'

const asked = (fact: NonNullable<Question['fact']>, more: Partial<Question> = {}): Question => ({
  key: fact,
  type: 'number',
  zh: fact,
  en: fact,
  hintZh: '',
  hintEn: '',
  required: false,
  fact,
  ...more,
})
const section = (key: string, questions: Question[]): FormSection => ({
  key,
  zh: '',
  en: '',
  introZh: '',
  introEn: '',
  questions,
})
const sections = [
  section('firm', [asked('staff', { unit: 'person' })]),
  section('research', [
    asked('rd_staff', { unit: 'person' }),
    asked('rd_platform_staff', { unit: 'person' }),
  ]),
  section('landing', [
    asked('landing_year', {
      type: 'choice',
      options: ['2025', '2026', '2027'].map((year) => ({ value: year, zh: year, en: year })),
    }),
  ]),
  section('space', [asked('area_needed', { unit: 'square_metre' }), asked('desks_needed', { unit: 'desk' })]),
]
const around = { today: '2026-11-29', buildingSqm: 10_000 } as const

it.each([
  [{ staff: '12', rd_staff: '20' }, ['rd_over_staff:20:12']],
  [{ staff: '12', rd_staff: '２０ 人' }, ['rd_over_staff:20:12']],
  [{ staff: '12', rd_staff: '12' }, []],
  [{ staff: '4', rd_platform_staff: '5' }, ['platform_over_staff:5:4']],
  [{ staff: '0' }, ['no_staff:0:1']],
  [{ area_needed: '99,999 ㎡' }, ['area_over_building:99999:10000']],
  [{ area_needed: '10000' }, []],
  [{ area_needed: '0', desks_needed: '0' }, ['no_space:0:0']],
  [{ area_needed: '0', desks_needed: '2' }, []],
  [{ landing_year: '2025' }, ['year_over:2025:2026']],
  [{ landing_year: '2026' }, []],
  [{ staff: '十二', rd_staff: '20' }, []],
])('%j cannot be: %j', (answers, problems) => {
  expect(impossibleIn(sections, answers, around).map(({ problem }) => problem)).toEqual(problems)
  const gaps = gapsOf(sections, answers, [], new Set(), around)
  for (const problem of problems) expect(gaps).toContainEqual(expect.objectContaining({ problem }))
})

it('names both values in both languages, and is judged on neither', () => {
  const answers = { staff: '12', rd_staff: '20' }
  const [clash] = impossibleIn(sections, answers, around)
  expect(problemText(words.zh.problem, clash?.problem ?? '')).toBe(
    '研发人员 20 人，多于职工总数 12 人，请核对',
  )
  expect(problemText(words.en.problem, clash?.problem ?? '')).toContain('20')
  expect(withoutImpossible(answers, clash ? [clash] : [])).toEqual({ staff: '12' })
})
