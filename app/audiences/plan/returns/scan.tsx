import { acceptOf, SCAN } from '~/ground/files/formats'
import { words as fileWords } from '~/ground/files/words'
import { returnAct } from '~/plan/returns/return-act.server'
import { fileScan } from '~/plan/returns/change-return.server'
import { periodInWords } from '~/plan/returns/period'
import { ReturnScanForm } from '~/plan/returns/return.form'
import { FileField } from '~/ui/form'

export const handle = { files: 'own' }

/** Files the signed and sealed scan of an approved return. */
const { loader, action, meta, Page } = returnAct({
  may: 'file_scan',
  form: ReturnScanForm,
  command: fileScan,
  file: { field: 'scan', refusals: { zh: fileWords.zh.refusal, en: fileWords.en.refusal } },
  at: { unknown_file: 'scan', other_format: 'scan' },
  name: (w) => w.fileScan,
  title: (w, { period, version }, locale) =>
    `${w.periodTitle(periodInWords(period, locale))} · ${w.version(version)}`,
  lead: (w) => w.fileScanLead,
  closed: (w, { state }) => (state === 'approved' ? null : w.refusals.wrong_state),
  files: true,
  fields: (w, _, locale) => (
    <FileField name="scan" label={w.scan} note={fileWords[locale].accepted(SCAN)} accept={acceptOf(SCAN)} />
  ),
  send: (w) => w.fileScan,
})

export { loader, action, meta, Page as default }
