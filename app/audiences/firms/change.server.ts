import { parseWithZod } from '@conform-to/zod/v4'
import { json, redirect } from '@remix-run/node'
import { words as fileWords } from '~/ground/files/words'
import { FirmChangeForm, type FirmChangeInput } from '~/admission/register-changes/change-firm.form'
import type { ChangeRefusal } from '~/admission/register-changes/change-firm.server'
import { identityOf } from '~/ground/firms/identity.server'
import { identityWords } from '~/ground/firms/identity-words'
import { firmHead } from '~/ground/firms/figures.server'
import type { Actor } from '~/ground/people/actor'
import { today } from '~/platform/clock.server'
import { invalid, refused } from '~/platform/http.server'
import { newId } from '~/platform/ids.server'
import { localeOf } from '~/platform/locale.server'
import type { Outcome } from '~/shared/outcome'
import { inLocale } from '~/shared/words'
import { sentenceFor } from '~/mechanism/sentences'

/** Changing the register of a firm, the same at the desk and on a founder's phone; only the command differs. */

/** The form as the firm stands. */
export async function changeForm(actor: Actor, firmId: string | undefined) {
  const firm = await firmHead(actor, firmId)
  return {
    firm: { id: firm.id, name: firm.name },
    identity: identityOf(firm),
    today: today(),
    idempotencyKey: newId(),
  }
}

type Command = (input: FirmChangeInput) => Promise<Outcome<{ changeId: string }, ChangeRefusal>>

/** Reads the form, runs the command, leads back; what was refused stands at its field. */
export async function changingFirm(request: Request, command: Command, back: string) {
  const locale = localeOf(request)
  const formData = await request.formData()
  const notTaken = formData.get('file.error')
  formData.delete('file.error')
  const submission = parseWithZod(formData, { schema: FirmChangeForm })
  if (typeof notTaken === 'string') {
    const sentences: Record<string, string> = inLocale(fileWords, locale).refusal
    const w = inLocale(identityWords, locale).refused
    const said = sentences[notTaken] ?? w.unknown_file ?? notTaken
    return json(submission.reply({ fieldErrors: { file: [said] } }), { status: 422 })
  }
  if (submission.status !== 'success') return invalid(submission)
  const outcome = await command(submission.value)
  if (outcome.ok) return redirect(back)
  const text = sentenceFor(inLocale(identityWords, locale).refused, outcome.reason)
  return refused(submission, text, FIELDS[outcome.reason])
}

const FIELDS: Partial<Record<ChangeRefusal, string>> = {
  founded_later: 'foundedOn',
  since_later: 'sinceOn',
  proof_missing: 'file',
  unknown_file: 'file',
  uscc_taken: 'uscc',
}
