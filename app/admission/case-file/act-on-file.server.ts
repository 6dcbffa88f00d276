import { parseWithZod } from '@conform-to/zod/v4'
import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import type { Actor } from '~/ground/people/actor'
import { requireActor } from '~/ground/people/guard.server'
import { now, today } from '~/platform/clock.server'
import { invalid, refused } from '~/platform/http.server'
import { localeOf } from '~/platform/locale.server'
import { paths } from '~/platform/paths'
import type { Outcome } from '~/shared/outcome'
import { inLocale } from '~/shared/words'
import { deskWords } from '~/admission/applications/desk-words'
import { EmptyForm } from './empty.form'
import { applicationFile } from './file.server'

const ROLES = ['officer', 'director'] as const

/** The file that an act of the desk is about; 404 when not theirs. */
export async function fileToActOn({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, { roles: ROLES, enclave: params.enclave })
  const file = await applicationFile(actor, params.applicationId, today(), localeOf(request))
  return json({ slug: actor.enclaveSlug, file })
}

/** To the file one has acted on, with the queue one came from, so that the next is at hand there. */
export function backToFile(request: Request, file: string) {
  return redirect(file + new URL(request.url).search)
}

type Act = (actor: Actor, fileId: string, now: Date) => Promise<Outcome<unknown, string>>

/** An act whose form asks nothing: done, and back to the file; or refused, in words. */
export async function actOnFile({ request, params }: ActionFunctionArgs, act: Act) {
  const actor = await requireActor(request, { roles: ROLES, enclave: params.enclave })
  const file = await applicationFile(actor, params.applicationId, today(), localeOf(request))
  const submission = parseWithZod(await request.formData(), { schema: EmptyForm })
  if (submission.status !== 'success') return invalid(submission)
  const outcome = await act(actor, file.id, now())
  const w = inLocale(deskWords, localeOf(request))
  if (!outcome.ok) return refused(submission, w.refusals[outcome.reason] ?? outcome.reason)
  return backToFile(request, paths.deskApplication(actor.enclaveSlug, file.id))
}
