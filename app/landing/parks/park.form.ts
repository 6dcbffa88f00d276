import { z } from 'zod'
import { CHECKLISTS, PARK_MODES } from '~/landing/park-rules/vocabulary'
import { dayField, wholeField } from '~/shared/form-number'
import { line, lineOrEmpty, orChinese, paragraph, paragraphOrEmpty } from '~/shared/form-text'

/** What is said of a park beside its name, as somebody types it. */
export const DescribeForm = z.object({
  version: z.coerce.number().pipe(z.int32().min(1)),
  leadingFirms: lineOrEmpty(200),
  leader: lineOrEmpty(60),
  taskForce: paragraphOrEmpty(400),
  contactName: lineOrEmpty(40),
  contactPhone: lineOrEmpty(40),
  operator: lineOrEmpty(80),
  mode: z.enum(PARK_MODES.codes, { error: 'required' }),
  on: dayField('required', 'day'),
  reason: line(200, { missing: 'required' }),
})
export type Describe = z.output<typeof DescribeForm>

/** How many parks a source says there are. */
export const CountForm = z.object({
  count: wholeField([1, 999], { missing: 'required', wrong: 'number' }),
  what: line(40, { missing: 'required' }),
  source: line(120, { missing: 'required' }),
  saidOn: dayField('required', 'day'),
  idempotencyKey: z.uuid().optional(),
})
export type Count = z.output<typeof CountForm>

/** A line of a checklist. */
export const ListItemForm = z
  .object({
    list: z.enum(CHECKLISTS.codes, { error: 'required' }),
    wordsZh: line(80, { missing: 'required' }),
    wordsEn: lineOrEmpty(120),
    idempotencyKey: z.uuid().optional(),
  })
  .transform(orChinese('wordsZh', 'wordsEn'))
export type ListItem = z.output<typeof ListItemForm>

/** That a park has done what a line asks. */
export const TickForm = z.object({
  itemId: z.uuid({ error: 'required' }),
  doneOn: dayField('required', 'day'),
  note: paragraph(300, { missing: 'required' }),
})
export type Tick = z.output<typeof TickForm>
