import { z } from 'zod'
import { compareDays } from '~/shared/days'
import { line, optionalDay, paragraph } from './fields.form'
import { LINK_KINDS, PARTY_KINDS } from './links'

/** A tie to a firm, a person or an organisation. */
export const LinkForm = z
  .object({
    kind: z.enum(LINK_KINDS, 'kind_missing'),
    partyKind: z.enum(PARTY_KINDS, 'party_kind_missing'),
    party: line(80, 'party_missing'),
    number: line(40)
      .optional()
      .transform((text) => text || null),
    since: optionalDay,
    until: optionalDay,
    note: paragraph(300).default(''),
    idempotencyKey: z.string().max(100).optional(),
  })
  .superRefine(({ since, until }, context) => {
    if (since && until && compareDays(since, until) > 0)
      context.addIssue({ code: 'custom', path: ['until'], message: 'ends_before_it_begins' })
  })
export type LinkInput = z.output<typeof LinkForm>
