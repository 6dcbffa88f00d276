import { EVIDENCE_FIELD } from '~/ground/files/strangers'
import { takenFrom } from '~/ground/files/taken'

/**
 * The file handed in with an objection, taken off the form, so that its id never goes back to the page:
 * its id, nothing, or why it was not taken (a code of the words).
 */
export function evidenceFrom(form: FormData): { fileId: string | null; refusal: string | null } {
  const notTaken = takenFrom(form, EVIDENCE_FIELD)
  const [first, ...more] = form.getAll(EVIDENCE_FIELD)
  form.delete(EVIDENCE_FIELD)
  if (notTaken) return { fileId: null, refusal: notTaken.refusal }
  if (more.length > 0) return { fileId: null, refusal: 'too_many' }
  return { fileId: typeof first === 'string' && first !== '' ? first : null, refusal: null }
}
