import { LockForm } from '~/admission/minutes/lock.form'
import { lockPanel } from '~/admission/minutes/lock.server'
import { panelAct } from '~/admission/panels/panel-act.server'
import { acceptOf, SCAN } from '~/ground/files/formats'
import { words as fileWords } from '~/ground/files/words'
import { FileField } from '~/ui/form'

export const handle = { files: 'own' }

/** Files the signed minutes; from then on nothing of the meeting changes. */
const { loader, action, meta, Page } = panelAct({
  open: 'lock',
  form: LockForm,
  command: lockPanel,
  file: { field: 'scan', refusals: { zh: fileWords.zh.refusal, en: fileWords.en.refusal } },
  name: (w) => w.lock,
  lead: (w) => w.lockLead,
  files: true,
  fields: (w, _, locale) => (
    <FileField name="scan" label={w.scan} accept={acceptOf(SCAN)} hint={fileWords[locale].accepted(SCAN)} />
  ),
  send: (w) => w.lockSend,
})

export { loader, action, meta, Page as default }
