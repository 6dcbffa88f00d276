import { describe, expect, it } from 'vitest'
import { CopyForm, RuleHeadForm, TitlesForm } from '~/setup/criteria-rules/rule.form'
import { OpenIntakeForm } from '~/setup/founding/open-intake.form'
import { QuestionForm } from '~/setup/form-editor/question.form'
import { SectionHeadForm } from '~/setup/form-editor/section-head.form'
import { ChangeIntakeForm } from '~/admission/intakes/change-intake.form'
import type { FormSection } from '~/ground/forms/form-sections'
import { withoutPastYears } from '~/ground/forms/landing-years'

const DAYS = {
  opensOn: '2026-12-01',
  closesOn: '2026-12-11',
  reviewOn: '2026-12-20',
  decideOn: '2027-01-04',
  noticeUntil: '2027-01-18',
  moveInOn: '2027-02-11',
  quotaFirms: '5',
  quotaSqm: '100',
}

describe('English that staff leave out is the Chinese', () => {
  it('in intakes, sets, criteria, sections and questions with their options', () => {
    expect(OpenIntakeForm.parse({ ...DAYS, titleZh: '第四批' }).titleEn).toBe('第四批')
    expect(ChangeIntakeForm.parse({ ...DAYS, titleZh: '第四批', titleEn: '' }).titleEn).toBe('第四批')
    expect(TitlesForm.parse({ version: '1', code: 'x', titleZh: '条件' }).titleEn).toBe('条件')
    const from = '01900000-0000-7000-8000-000000000001'
    expect(CopyForm.parse({ from, code: 'x', titleZh: '条件', titleEn: '' }).titleEn).toBe('条件')
    const rule = { version: '1', code: 'A9', track: 'A', severity: 'must', zh: '一条', clauseZh: '依据' }
    expect(RuleHeadForm.parse(rule)).toMatchObject({ en: '一条', clauseEn: '依据' })
    expect(SectionHeadForm.parse({ revision: '0', zh: '一节' })).toMatchObject({ en: '一节', introEn: '' })
    const question = { type: 'choice', zh: '问', options: 'a | 甲\nb | 乙 | B' }
    expect(QuestionForm.parse(question)).toMatchObject({
      en: '问',
      options: [
        { value: 'a', zh: '甲', en: '甲' },
        { value: 'b', zh: '乙', en: 'B' },
      ],
    })
  })

  it('and what was written stays', () => {
    expect(TitlesForm.parse({ version: '1', code: 'x', titleZh: '条件', titleEn: 'Criteria' }).titleEn).toBe(
      'Criteria',
    )
  })
})

it('years of production that are over when the intake closes are not offered', () => {
  const options = ['2025', '2026', '2027'].map((value) => ({ value, zh: value, en: value }))
  const question = { key: 'landing_year', type: 'choice', fact: 'landing_year', options, zh: '', en: '' }
  const section = { key: 'landing', zh: '', en: '', questions: [question] } as unknown as FormSection
  const left = (closesOn: string) =>
    withoutPastYears([section], closesOn)[0]?.questions[0]?.options?.map(({ value }) => value)
  expect(left('2026-12-11')).toEqual(['2026', '2027'])
  expect(left('2027-01-01')).toEqual(['2027'])
  expect(left('2024-06-01')).toEqual(['2025', '2026', '2027'])
})
