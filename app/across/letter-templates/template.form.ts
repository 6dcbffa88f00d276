import { z } from 'zod'
import type { Locale } from '~/shared/words'
import { faultsOf } from '~/ground/letters/check-template'
import { LetterForm } from './edit-letter.form'
import { letterOf, type LetterKind } from '~/across/letters/catalogue'

/** What the person saw: the version in force and the revision of the draft, 0 where there was none. */
const seen = z.coerce
  .number('changed_meanwhile')
  .pipe(z.int32('changed_meanwhile').min(0, 'changed_meanwhile'))

/** The text of a template. A fault names what it is about: `unknown|name、name`. */
export const TemplateForm = (kind: LetterKind, locale: Locale) =>
  LetterForm.extend({ version: seen, revision: seen }).superRefine(({ subject, body }, context) => {
    for (const fault of faultsOf(letterOf(kind), locale, { subject, body })) {
      const names = 'names' in fault ? `|${fault.names.map((name) => `{${name}}`).join(' ')}` : ''
      context.addIssue({ code: 'custom', path: [fault.field], message: fault.code + names })
    }
  })
export type Template = z.output<ReturnType<typeof TemplateForm>>

/** An act on what the person saw, without a text. */
export const SeenForm = z.object({ version: seen, revision: seen })
export type Seen = z.output<typeof SeenForm>
