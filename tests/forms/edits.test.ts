import { expect, it } from 'vitest'
import { faultsOf, factsForType } from '~/ground/forms/check-form'
import { edited, freeKey, type Edit } from '~/setup/form-editor/edits'
import { QuestionForm } from '~/setup/form-editor/question.form'
import { questionFrom } from '~/setup/form-editor/question-typed'
import { defaultForms } from '~/ground/forms/default-forms'
import type { FormSection, Question } from '~/ground/forms/form-sections'

const ask = (key: string, given: Partial<Question> = {}): Question => ({
  key,
  type: 'text',
  zh: key,
  en: key,
  hintZh: '',
  hintEn: '',
  required: true,
  ...given,
})
const section = (key: string, ...questions: Question[]): FormSection => ({
  key,
  zh: key,
  en: key,
  introZh: '',
  introEn: '',
  questions,
})
const form = [section('s1', ask('a'), ask('b'), ask('c')), section('s2', ask('d'))]
const shape = (sections: FormSection[]) =>
  sections.map(({ key, questions }) => [key, questions.map((one) => one.key).join('')].join(':'))
const after = (edit: Edit) => {
  const outcome = edited(form, edit)
  return outcome.ok ? shape(outcome.value) : outcome.reason
}
const head = { key: 's3', zh: '新', en: 'New', introZh: '', introEn: '' }

it.each<[string, Edit, string[] | string]>([
  ['a question down', { act: 'move', section: 's1', question: 'a', by: 1 }, ['s1:bac', 's2:d']],
  ['the first up stays', { act: 'move', section: 's1', question: 'a', by: -1 }, ['s1:abc', 's2:d']],
  ['a section up', { act: 'move', section: 's2', question: null, by: -1 }, ['s2:d', 's1:abc']],
  ['one that is gone', { act: 'move', section: 's1', question: 'x', by: 1 }, 'gone'],
  ['a question out', { act: 'remove', section: 's1', question: 'b' }, ['s1:ac', 's2:d']],
  ['a section out', { act: 'remove', section: 's2', question: null }, ['s1:abc']],
  ['a section out of nowhere', { act: 'remove', section: 'x', question: null }, 'gone'],
  ['a new section', { act: 'put_section', was: null, head }, ['s1:abc', 's2:d', 's3:']],
  ['a renamed section', { act: 'put_section', was: 's2', head }, ['s1:abc', 's3:d']],
  ['a section’s key twice', { act: 'put_section', was: null, head: { ...head, key: 's1' } }, 'key_taken'],
  [
    'a new question',
    { act: 'put_question', section: 's2', was: null, question: ask('e') },
    ['s1:abc', 's2:de'],
  ],
  [
    'a key of another section',
    { act: 'put_question', section: 's2', was: null, question: ask('a') },
    'key_taken',
  ],
  [
    'a changed question in its place',
    { act: 'put_question', section: 's1', was: 'b', question: ask('b2') },
    ['s1:ab2c', 's2:d'],
  ],
])('%s', (_, edit, expected) => {
  expect(after(edit)).toEqual(expected)
})

it('finds a free key', () => {
  expect(freeKey([section('s1', ask('q1'), ask('q3'))], 'q')).toBe('q2')
})

it('finds nothing wrong with the forms every enclave begins with', () => {
  const parks = [{ zh: '园区', en: 'Park' }]
  const forms = defaultForms({ homeZh: '甲', homeEn: 'A', hostZh: '乙', hostEn: 'B', parks, firstYear: 2027 })
  expect([faultsOf(forms.A), faultsOf(forms.B)]).toEqual([[], []])
})

it.each<[string, FormSection[], string[]]>([
  ['no section', [], ['no_sections']],
  ['an empty section', [section('s')], ['empty_section']],
  ['a choice of nothing', [section('s', ask('a', { type: 'choice' }))], ['no_options']],
  ['a group of nothing', [section('s', ask('a', { type: 'group' }))], ['no_columns']],
  ['crossed bounds', [section('s', ask('a', { type: 'number', min: '5', max: '1' }))], ['bounds_crossed']],
  [
    'a condition on what comes later',
    [section('s', ask('a', { show: { of: 'question', code: 'b', test: 'is', value: 'x' } }), ask('b'))],
    ['condition_not_before'],
  ],
  [
    'a fact filled twice',
    [section('s', ask('a', { type: 'number', fact: 'staff' }), ask('b', { type: 'number', fact: 'staff' }))],
    ['fact_twice'],
  ],
  ['a fact of another type', [section('s', ask('a', { fact: 'staff' }))], ['fact_of_other_type']],
])('names %s', (_, sections, problems) => {
  expect(faultsOf(sections).map(({ problem }) => problem)).toEqual(problems)
})

it('never lets a form fill what the firm’s record holds', () => {
  expect(factsForType('date')).toEqual([])
  expect(factsForType('text')).not.toContain('industry_code')
})

it('reads a question as an editor typed it, with options and a condition in words', () => {
  const typed = QuestionForm.parse({
    type: 'choice',
    zh: '来自',
    en: 'From',
    required: 'on',
    options: 'us | 美国 | US\nde|德国|Germany',
    showOf: 'question:origin',
    showTest: 'one_of',
    showValue: '海外，高校',
    min: '',
    maxLength: '',
  })
  const origin = ask('origin', {
    type: 'choice',
    options: [
      { value: 'overseas', zh: '海外', en: 'Abroad' },
      { value: 'university', zh: '高校', en: 'University' },
    ],
  })
  expect(questionFrom(typed, 'q1', [section('s', origin)])).toEqual({
    key: 'q1',
    type: 'choice',
    zh: '来自',
    en: 'From',
    hintZh: '',
    hintEn: '',
    required: true,
    options: [
      { value: 'us', zh: '美国', en: 'US' },
      { value: 'de', zh: '德国', en: 'Germany' },
    ],
    show: { of: 'question', code: 'origin', test: 'one_of', value: 'overseas,university' },
  })
})

it.each(['a', 'a|', 'a b|甲|A', 'a|甲|A\na|乙|B'])('takes no options such as %j', (options) => {
  const parsed = QuestionForm.safeParse({ type: 'choice', zh: '问', en: 'Q', options })
  expect(parsed.error?.issues.map(({ message }) => message)).toEqual(['options_wrong'])
})
