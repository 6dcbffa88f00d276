import { acceptOf, EVIDENCE } from '~/ground/files/formats'
import { words as fileWords } from '~/ground/files/words'
import { rankAct } from '~/plan/rankings/rank-act.server'
import { ReadingForm } from '~/plan/rankings/rank.form'
import { reportRank } from '~/plan/rankings/report.server'
import { DateField, FileField, NumberField, TextField } from '~/ui/form'

export const handle = { files: 'own' }

/** A place in a ranking is reported with its proof. */
const { loader, action, meta, Page } = rankAct({
  may: 'report',
  form: ReadingForm,
  command: (actor, { code }, input, now) => reportRank(actor, code, input, now),
  file: { field: 'proof', refusals: { zh: fileWords.zh.refusal, en: fileWords.en.refusal } },
  at: { unknown_file: 'proof', other_format: 'proof', not_yet: 'onDay' },
  name: (w) => w.report,
  title: (w, { line }, locale) => `${w.report} · ${line[locale]}`,
  lead: (w) => w.reportLead,
  closed: (w, { isWatched }) => (isWatched ? null : w.watchedNoMore),
  files: true,
  labels: (w) => w.labels,
  fields: (w, { today }, locale) => (
    <>
      <DateField name="onDay" label={w.labels.onDay} max={today} defaultValue={today} />
      <NumberField name="place" label={w.labels.place} unit={w.placeUnit} />
      <NumberField name="among" label={w.labels.among} hint={w.amongHint} unit={w.amongUnit} optional />
      <TextField name="source" label={w.labels.source} maxLength={100} />
      <FileField
        name="proof"
        label={w.labels.proof}
        note={fileWords[locale].accepted(EVIDENCE)}
        accept={acceptOf(EVIDENCE)}
      />
    </>
  ),
  send: (w) => w.report,
})

export { loader, action, meta, Page as default }
