import { json } from '@remix-run/node'
import { BeginUploadForm } from '~/admission/corrections/upload-pieces.form'
import { beginUpload } from '~/admission/corrections/upload-pieces.server'
import { requireOwn } from '~/admission/drafts/own.server'
import { uploadRefusalInWords } from '~/admission/uploads/upload-words'
import { press } from '~/mechanism/press.server'
import { localeOf } from '~/platform/locale.server'
import { paths } from '~/platform/paths'

/** A file will arrive in pieces: answers the id they travel under. The papers page has the field. */
const { loader, action } = press({
  guard: ({ request, params }) => requireOwn(request, params.ref),
  at: ({ application }) => paths.myPapers(application.ref),
  form: BeginUploadForm,
  run: async ({ actor, application }, { request }, now, input) => {
    const outcome = await beginUpload(actor, application.id, input, now)
    if (outcome.ok) return json({ uploadId: outcome.value.uploadId, offset: 0 })
    return json({ refused: uploadRefusalInWords(outcome, localeOf(request)) }, { status: 409 })
  },
})

export { loader, action }
