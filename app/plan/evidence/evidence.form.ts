import { z } from 'zod'
import { paragraph } from '~/shared/form-text'
import { chosenFrom } from './chosen'

const reason = paragraph(500, { missing: 'required', least: 5, short: 'too_short' })
const id = z.uuid({ error: 'required' })

const choice = z.string().refine((text) => z.uuid().safeParse(chosenFrom(text)?.recordId).success, 'required')

/** What is wrong with a row, so that the officer can mend it. */
export const ReturnForm = z.object({ reason })
/** Why a row no longer stands; whoever reads the falling figure reads this too. */
export const WithdrawalForm = z.object({ reason })
export type Reasoned = z.output<typeof ReturnForm>

/** Records put forward together, or rows approved together: at most a page of them. */
export const PutForwardForm = z.object({ record: z.array(choice).min(1, 'choose').max(100, 'too_many') })
export const ApprovalForm = z.object({
  row: z.array(id).min(1, 'choose').max(100, 'too_many'),
  /** Rows that were compared with their proofs. */
  checked: z.array(id).max(100, 'too_many').default([]),
})

/** An act that asks nothing: the button is the whole form. */
export const NothingAsked = z.object({})
