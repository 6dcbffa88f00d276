import { deskWords } from '~/admission/applications/desk-words'
import { dueFrom } from '~/admission/applications/periods.server'
import { actOnFile } from '~/admission/case-file/act-on-file.server'
import { EmptyForm } from '~/admission/case-file/empty.form'
import { fileAct } from '~/admission/case-file/file-act'
import { openNotice } from '~/admission/decisions/open-notice.server'
import { withNote } from '~/ground/calendar/unpublished'
import { today } from '~/platform/clock.server'

const { loader, action } = actOnFile({
  form: EmptyForm,
  command: (actor, id, _, now) => openNotice(actor, id, now),
  words: deskWords,
  more: async (_, { enclaveId }) => ({
    from: today(),
    until: await dueFrom(enclaveId, 'publicNotice', today()),
  }),
})

/** An accepted firm is named in public. */
const { meta, Page } = fileAct<typeof loader>('publish', {
  name: (w) => w.notice.title,
  lead: (w, { from, until }, locale) => withNote(w.notice.lead(from, until), until, null, locale),
  send: (w) => w.notice.send,
})

export { loader, action, meta, Page as default }
