import { lapse } from '~/admission/applications/lapse.server'
import { pressOnFile } from '~/admission/case-file/file-act.server'
import { withNote } from '~/ground/calendar/unpublished'

/** Closes a file over what was not done in time: the correction, or the signature under the agreement. */
const { loader, action, meta, Page } = pressOnFile({
  act: 'lapse',
  command: lapse,
  name: (w) => w.lapse.title,
  lead: (w, { file }, locale) => {
    if (!file.acts.includes('lapse')) return null
    const [lead, due] =
      file.state === 'public_notice'
        ? [w.lapse.unsignedLead, file.turn.dueOn]
        : [w.lapse.lead, file.correctionDueOn]
    return withNote(lead(due ?? ''), due, null, locale)
  },
  closed: (w, { file: { state, correctionDueOn: due } }, locale) =>
    state === 'awaiting_correction' && withNote(w.lapse.early(due ?? ''), due, null, locale),
  send: (w) => w.lapse.send,
  danger: true,
})

export { loader, action, meta, Page as default }
