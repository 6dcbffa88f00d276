import { OwnRecordPage } from '~/audiences/firms/own-record-page'
import { actOnOwnRecord } from '~/audiences/firms/own-record.server'
import { recordWords } from '~/ground/firms/record-words'
import { WithdrawalFormView } from '~/plan/record-changes/withdrawal-form'
import { RecordWithdrawalForm } from '~/plan/record-changes/withdraw-record.form'
import { withdrawRecord } from '~/plan/record-changes/withdraw-record.server'
import script from '~/ui/kept-form.script?script'
import { titled } from '~/ui/title'

export const handle = { script }

const { loader, action } = actOnOwnRecord({
  kept: 'withdrawal',
  form: RecordWithdrawalForm,
  command: withdrawRecord,
})

const meta = titled(recordWords, (w) => w.withdraw)

/** A founder takes a record of the own firm back. */
function Record() {
  return <OwnRecordPage title={(w, name) => w.withdrawTitle(name)} form={WithdrawalFormView} />
}

export { loader, action, meta, Record as default }
