import { deskWords } from '~/admission/applications/desk-words'
import { dueFrom } from '~/admission/applications/periods.server'
import { fileAct } from '~/admission/case-file/file-act.server'
import { EmptyForm } from '~/admission/case-file/empty.form'
import { openNotice } from '~/admission/decisions/open-notice.server'
import { withNote } from '~/ground/calendar/unpublished'
import { today } from '~/platform/clock.server'

/** An accepted firm is named in public. */
const { loader, action, meta, Page } = fileAct({
  act: 'publish',
  form: EmptyForm,
  command: (actor, id, _, now) => openNotice(actor, id, now),
  words: deskWords,
  more: async (_, { enclaveId }) => ({
    from: today(),
    until: await dueFrom(enclaveId, 'publicNotice', today()),
  }),
  name: (w) => w.notice.title,
  lead: (w, { from, until }, locale) => withNote(w.notice.lead(from, until), until, null, locale),
  send: (w) => w.notice.send,
})

export { loader, action, meta, Page as default }
