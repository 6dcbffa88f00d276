import { expect, it } from 'vitest'
import { CorrectionForm } from '~/admission/corrections/ask-correction.form'

const line = (target: string, given: Record<string, string> = {}) => ({
  target: `question:${target}`,
  ...given,
})
const WANTED = { reason: 'incorrect', note: '请按社保人数更正' }

it('asks for what is ticked, and for nothing that was written and not ticked', () => {
  const items = [line('staff', { pick: 'on', ...WANTED }), line('product', WANTED), line('capital')]
  expect(CorrectionForm.parse({ items }).items).toEqual([{ target: 'question:staff', ...WANTED }])
})

it('where nothing can be ticked, what is written is asked for', () => {
  expect(CorrectionForm.parse({ items: [line('staff', WANTED), line('product')] }).items.length).toBe(1)
})

it('says of each ticked line what it lacks: why, and what the firm is to do', () => {
  const items = [line('staff', { pick: 'on', reason: 'incorrect' }), line('product', { pick: 'on' })]
  const { error } = CorrectionForm.safeParse({ items })
  expect(error?.issues.map(({ path, message }) => `${path.join('.')} ${message}`)).toEqual([
    'items.0.note note_short',
    'items.1.reason reason_missing',
    'items.1.note note_short',
  ])
  expect(CorrectionForm.safeParse({ items: [line('staff')] }).error?.issues[0]?.message).toBe('nothing_asked')
})
