import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { parseWithZod } from '@conform-to/zod/v4'
import { requireOwn } from '~/admission/drafts/own.server'
import { BeginUploadForm } from '~/admission/corrections/upload-pieces.form'
import { beginUpload } from '~/admission/corrections/upload-pieces.server'
import { uploadRefusalInWords } from '~/admission/uploads/upload-words'
import { now } from '~/platform/clock.server'
import { invalid } from '~/platform/http.server'
import { localeOf } from '~/platform/locale.server'
import { paths } from '~/platform/paths'

/** There is nothing to look at here: the papers page has the field. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const own = await requireOwn(request, params.ref)
  return redirect(paths.myPapers(own.application.ref))
}

/** A file will arrive in pieces: answers the id they travel under. */
export async function action({ request, params }: ActionFunctionArgs) {
  const own = await requireOwn(request, params.ref)
  const submission = parseWithZod(await request.formData(), { schema: BeginUploadForm })
  if (submission.status !== 'success') return invalid(submission)
  const outcome = await beginUpload(own.actor, own.application.id, submission.value, now())
  if (outcome.ok) return json({ uploadId: outcome.value.uploadId, offset: 0 })
  return json({ refused: uploadRefusalInWords(outcome, localeOf(request)) }, { status: 409 })
}
