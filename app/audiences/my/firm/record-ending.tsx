import { OwnRecordPage } from '~/audiences/firms/own-record-page'
import { actOnOwnRecord } from '~/audiences/firms/own-record.server'
import { recordWords } from '~/ground/firms/record-words'
import { ENDING_KINDS } from '~/ground/records/records'
import { EndingFormView } from '~/plan/record-changes/change-record-forms'
import { RecordEndingForm } from '~/plan/record-changes/change-record.form'
import { endRecord } from '~/plan/record-changes/change-record.server'
import script from '~/ui/kept-form.script?script'
import { titled } from '~/ui/title'

export const handle = { script }

const { loader, action } = actOnOwnRecord({
  kept: 'ending',
  form: RecordEndingForm,
  command: endRecord,
  kinds: ENDING_KINDS,
  at: {
    already_withdrawn: 'endedOn',
    already_ended: 'endedOn',
    in_the_future: 'endedOn',
    ended_before_it_began: 'endedOn',
    ending_reason_missing: 'reason',
  },
})

const meta = titled(recordWords, (w) => w.end)

/** A founder writes down that somebody left, a registration was cancelled or a patent lapsed. */
function Record() {
  return (
    <OwnRecordPage
      title={(w, name) => w.endTitle(name)}
      form={({ day, ...props }) => <EndingFormView {...props} today={day} />}
    />
  )
}

export { loader, action, meta, Record as default }
