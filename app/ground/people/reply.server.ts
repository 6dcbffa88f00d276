import type { Submission } from '@conform-to/dom'
import { invalid, refused } from '~/platform/http.server'

/** What a person typed as a secret never travels back, not even in the page's data. */
export const SECRETS = ['password', 'newPassword', 'code']

/** A form with a secret that does not parse: 422, everything else kept. */
export function invalidSecret<T>(submission: Submission<T>) {
  return invalid(submission, SECRETS)
}

/** A form with a secret that is refused: 409 with the code on top or at a field, everything else kept. */
export function refusedSecret<T>(submission: Submission<T>, code: string, field?: string) {
  return refused(submission, code, field, SECRETS)
}
