import fc from 'fast-check'
import { expect, it } from 'vitest'
import { carryOver, changesBetween } from '~/ground/forms/carry-over'
import type { FormSection, Question, QuestionType } from '~/ground/forms/form-sections'

const TYPES: QuestionType[] = ['text', 'number', 'money', 'date', 'boolean', 'choice']
const question = (key: string, type: QuestionType, options: string[]): Question => ({
  key,
  type,
  zh: key,
  en: key,
  hintZh: '',
  hintEn: '',
  required: false,
  ...(type === 'choice' ? { options: options.map((value) => ({ value, zh: value, en: value })) } : {}),
})
const form = fc
  .uniqueArray(
    fc.record({
      key: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
      type: fc.constantFrom(...TYPES),
      options: fc.subarray(['x', 'y', 'z'], { minLength: 1 }),
    }),
    { selector: ({ key }) => key },
  )
  .map((lines): FormSection[] => [
    {
      key: 's',
      zh: '节',
      en: 'Section',
      introZh: '',
      introEn: '',
      questions: lines.map(({ key, type, options }) => question(key, type, options)),
    },
  ])
const answers = fc.dictionary(
  fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
  fc.constantFrom('', 'x', 'y', 'z', '12', '2026-01-01', 'yes', '随便写的', ' 3'),
)
const questionsOf = (sections: FormSection[]) => sections.flatMap(({ questions }) => questions)

it('keeps exactly the answers that still fit, word for word, and names every other', () => {
  fc.assert(
    fc.property(form, form, answers, (from, to, said) => {
      const { kept, lost } = carryOver(from, to, said)
      for (const asked of questionsOf(from)) {
        const typed = said[asked.key] ?? ''
        const isLost = lost.some((one) => one.question.key === asked.key)
        if (typed.trim() === '') {
          expect([isLost, asked.key in kept]).toEqual([false, false])
          continue
        }
        const now = questionsOf(to).find(({ key }) => key === asked.key)
        const had = asked.options?.some(({ value }) => value === typed) ?? false
        const has = now?.options?.some(({ value }) => value === typed) ?? false
        const fits = now?.type === asked.type && !(had && !has)
        expect(kept[asked.key]).toBe(fits ? typed : undefined)
        expect(isLost).toBe(!fits)
      }
    }),
  )
})

it('loses nothing to the same form, and finds no difference', () => {
  fc.assert(
    fc.property(form, answers, (same, said) => {
      expect(carryOver(same, structuredClone(same), said).lost).toEqual([])
      expect(changesBetween(same, structuredClone(same))).toEqual([])
    }),
  )
})

it('keeps the columns of a group that are still asked', () => {
  const group = (...columns: [string, QuestionType][]): FormSection[] => [
    {
      key: 's',
      zh: '节',
      en: 'Section',
      introZh: '',
      introEn: '',
      questions: [{ ...question('team', 'group', []), columns: columns.map(([k, t]) => question(k, t, [])) }],
    },
  ]
  const said = { team: JSON.stringify([{ name: '王', age: '40' }]) }
  const next = group(['name', 'text'], ['since', 'date'])
  expect(carryOver(group(['name', 'text'], ['age', 'number']), next, said).kept).toEqual({
    team: JSON.stringify([{ name: '王' }]),
  })
  expect(carryOver(group(['age', 'number']), next, said).lost.map((one) => one.question.key)).toEqual([
    'team',
  ])
})
