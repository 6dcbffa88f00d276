import { OwnRecordPage } from '~/audiences/firms/own-record-page'
import { actOnOwnRecord } from '~/audiences/firms/own-record.server'
import { recordWords } from '~/ground/firms/record-words'
import { OwnershipFormView } from '~/plan/record-changes/change-record-forms'
import { OwnershipForm } from '~/plan/record-changes/change-record.form'
import { answerOwnership } from '~/plan/record-changes/change-record.server'
import script from '~/ui/kept-form.script?script'
import { titled } from '~/ui/title'

export const handle = { script }

const { loader, action } = actOnOwnRecord({
  kept: 'ownership',
  form: OwnershipForm,
  command: answerOwnership,
  kinds: ['patent'],
})

const meta = titled(recordWords, (w) => w.ownership)

/** A founder answers who owns a patent that is on record. */
function Record() {
  return <OwnRecordPage title={(w, name) => w.ownershipTitle(name)} form={OwnershipFormView} />
}

export { loader, action, meta, Record as default }
