import { agreementOf } from '~/admission/agreements/queries.server'
import { deskWords } from '~/admission/applications/desk-words'
import { findApplication } from '~/admission/applications/queries.server'
import { areaOf, FILE_PATH } from '~/admission/case-file/area'
import { EmptyForm } from '~/admission/case-file/empty.form'
import { areaFileAct } from '~/admission/case-file/file-act.server'
import { applicationFile } from '~/admission/case-file/file.server'
import { admit } from '~/admission/decisions/admit.server'
import { withNote } from '~/ground/calendar/unpublished'
import { asStaff, inRole } from '~/ground/people/guard.server'
import { today } from '~/platform/clock.server'
import { idOr404 } from '~/platform/http.server'
import { localeOf } from '~/platform/locale.server'

const GUARDS = { desk: asStaff, bureau: inRole('bureau') }

/** The notice is over and the agreement signed: the firm is in. */
const { loader, action, meta, Page } = areaFileAct({
  act: 'admit',
  guard: (asked) => GUARDS[areaOf(asked.request.url)](asked),
  show: async (actor, { request, params }) => {
    const file = await applicationFile(actor, params.applicationId, today(), localeOf(request))
    const agreement = await agreementOf(actor, file.id)
    const signed = agreement?.signedOn ? { on: agreement.signedOn, months: agreement.termMonths } : null
    return { slug: actor.enclaveSlug, area: areaOf(request.url), file, signed }
  },
  form: EmptyForm,
  find: (actor, { params }) => findApplication(actor, params.applicationId),
  run: (actor, { params }, _, now) => admit(actor, idOr404(params.applicationId), now),
  words: deskWords,
  to: (actor, { request, params }) =>
    FILE_PATH[areaOf(request.url)](actor.enclaveSlug, params.applicationId ?? ''),
  name: (w) => w.admission.title,
  lead: (w, { file, signed }) =>
    file.acts.includes('admit') && signed ? w.admission.lead(signed.on, signed.months) : null,
  closed: (w, { file: { turn, state, noticeUntil: until }, signed }, locale) =>
    (turn.reason === 'public_notice' && withNote(w.admission.running(until ?? ''), until, null, locale)) ||
    (state === 'public_notice' && !signed && w.admission.unsigned),
  send: (w) => w.admission.send,
})

export { loader, action, meta, Page as default }
