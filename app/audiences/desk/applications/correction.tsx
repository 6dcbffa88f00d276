import script from '~/across/today/queue.script?script'
import { SendByKey } from '~/across/today/queue-keys'
import { deskWords } from '~/admission/applications/desk-words'
import { dueFrom } from '~/admission/applications/periods.server'
import { fileAct } from '~/admission/case-file/file-act.server'
import { correctable } from '~/admission/case-file/correctable.server'
import { CorrectionForm } from '~/admission/corrections/ask-correction.form'
import { askCorrection } from '~/admission/corrections/ask-correction.server'
import { CorrectionLines } from '~/admission/corrections/correction-lines'
import { withNote } from '~/ground/calendar/unpublished'
import { today } from '~/platform/clock.server'
import { localeOf } from '~/platform/locale.server'
import { paths } from '~/platform/paths'

export const handle = { script }

/** Asks the firm to mend what is ticked. */
const { loader, action, meta, Page } = fileAct({
  act: 'ask_correction',
  form: CorrectionForm,
  command: askCorrection,
  words: deskWords,
  more: async (file, actor, { request }) => ({
    lines: await correctable(actor, file, localeOf(request)),
    due: await dueFrom(actor.enclaveId, 'correct', today()),
  }),
  name: (w) => w.correction.title,
  lead: (w, { due }, locale) => withNote(w.correction.lead(due), due, null, locale),
  wide: true,
  above: (_, { slug, file }) => <SendByKey back={paths.deskApplication(slug, file.id)} />,
  fields: (_, { lines }) => (
    <div className="mb-6">
      <CorrectionLines lines={lines} />
    </div>
  ),
  send: (w) => w.correction.send,
})

export { loader, action, meta, Page as default }
