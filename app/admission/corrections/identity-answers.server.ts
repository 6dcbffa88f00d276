import { isIdentityField, type Identity, type IdentityChanges } from '~/ground/firms/identity'
import { identityFields } from '~/ground/firms/identity.form'
import type { Day } from '~/shared/days'
import { readTarget, type CorrectionItem } from '~/admission/applications/targets'
import { identityField } from '~/admission/uploads/upload-field'

export type IdentityAnswers = {
  /** What was typed of the register, in its normal form, where it differs from what stands there. */
  changes: IdentityChanges
  /** By target, the code of what is wrong with it. */
  faults: Record<string, string>
}

/** What a firm answers to those items of a correction that name its register. */
export function identityAnswers(
  items: readonly CorrectionItem[],
  texts: Readonly<Record<string, string>>,
  before: Identity,
  today: Day,
): IdentityAnswers {
  const answers: IdentityAnswers = { changes: {}, faults: {} }
  for (const { target } of items) {
    const field = readTarget(target)?.code ?? ''
    const typed = texts[identityField(field)]
    if (readTarget(target)?.kind !== 'identity' || !isIdentityField(field) || typed === undefined) continue
    const read = identityFields[field].safeParse(typed)
    const after = read.success ? String(read.data) : typed
    if (!read.success) answers.faults[target] = read.error.issues[0]?.message ?? 'not_an_option'
    else if (field === 'foundedOn' && after > today) answers.faults[target] = 'founded_later'
    else if (after !== before[field]) answers.changes[field] = { before: before[field], after }
  }
  return answers
}
