import { json } from '@remix-run/node'
import type { Submission } from '@conform-to/dom'

/** What a person typed as a secret never travels back, not even in the page's data. */
const SECRETS = ['password', 'newPassword', 'code']

/** A form with a secret that does not parse: 422, everything else kept. */
export function invalidSecret<T>(submission: Submission<T>) {
  return json(submission.reply({ hideFields: SECRETS }), { status: 422 })
}

/** A form with a secret that is refused: 409 with the code on top or at a field, everything else kept. */
export function refusedSecret<T>(submission: Submission<T>, code: string, field?: string) {
  const errors = field ? { fieldErrors: { [field]: [code] } } : { formErrors: [code] }
  return json(submission.reply({ hideFields: SECRETS, ...errors }), { status: 409 })
}
