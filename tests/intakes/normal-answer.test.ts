import { describe, expect, it } from 'vitest'
import { answersIn } from '~/ground/forms/check-answers'
import type { FormSection, Question } from '~/ground/forms/form-sections'
import { normalAnswer } from '~/ground/forms/normal-answer'

const asked = (key: string, type: Question['type'], more: Partial<Question> = {}): Question => ({
  key,
  type,
  zh: key,
  en: key,
  hintZh: '',
  hintEn: '',
  required: false,
  ...more,
})
const section: FormSection = {
  key: 'all',
  zh: '',
  en: '',
  introZh: '',
  introEn: '',
  questions: [
    asked('staff', 'number', { unit: 'person' }),
    asked('capital', 'money'),
    asked('product', 'longtext'),
    asked('name', 'text'),
    asked('since', 'date'),
    asked('people', 'group', { columns: [asked('who', 'text'), asked('pay', 'money')] }),
  ],
}

describe('answers as sent', () => {
  it('are kept in their normal form, and what cannot be read as typed', () => {
    const sent = {
      staff: ' 1，2３4 人',
      capital: '1,200,000 元',
      product: '一\r\n二\u200b',
      name: ' 张\r\n三 ',
      since: '2026/3/1',
      'people[0].who': '李\u202e四',
      'people[0].pay': '１２万',
    }
    expect(answersIn(section, sent)).toEqual({
      staff: '1234',
      capital: '120',
      product: '一\n二',
      name: '张 三',
      since: '2026-03-01',
      people: '[{"who":"李四","pay":"12"}]',
    })
    expect(answersIn(section, { staff: '十二', capital: '约 500' })).toMatchObject({
      staff: '十二',
      capital: '约 500',
    })
  })

  it('leave as it is written what says the same as before', () => {
    const kept = { staff: '1,234', capital: '86.40', product: '一\r\n二' }
    const sent = { staff: '1234', capital: '86.4', product: '一\n二' }
    expect(answersIn(section, sent, kept)).toMatchObject(kept)
    expect(answersIn(section, { ...sent, capital: '86.5' }, kept).capital).toBe('86.5')
  })

  it('are not cut below what any question takes', () => {
    expect(answersIn(section, { product: '好'.repeat(5000) }).product).toHaveLength(5000)
  })

  it('are a normal form', () => {
    for (const question of section.questions)
      for (const typed of ['1，２00 人', '十二', ' a\r\nb ', '2026.3.1', '[{"who":" x","pay":"1,000"}]']) {
        const once = normalAnswer(question, typed)
        expect(normalAnswer(question, once)).toBe(once)
      }
  })
})
