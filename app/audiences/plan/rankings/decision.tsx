import { rankAct } from '~/plan/rankings/rank-act.server'
import { decideRank } from '~/plan/rankings/decide.server'
import { DecideReadingForm } from '~/plan/rankings/rank.form'
import { placeSaid } from '~/plan/rankings/said'
import { paths } from '~/platform/paths'
import { RadioGroup, TextArea } from '~/ui/form'
import { KeyValues } from '~/ui/page'

/** The bureau approves a place in a ranking, or returns it with a reason. */
const { loader, action, meta, Page } = rankAct({
  may: 'decide',
  form: DecideReadingForm,
  command: (actor, { code, reading }, input, now) => decideRank(actor, { code, reading }, input, now),
  name: (w) => w.decide,
  title: (w, { line }, locale) => w.decideOf(line[locale]),
  closed: (w, { reading }) =>
    reading?.mayDecide ? null : reading?.state === 'submitted' ? w.refusals.own : w.refusals.wrong_state,
  above: (w, { reading, line }) =>
    reading ? (
      <div className="mb-6">
        <KeyValues
          items={[
            { label: w.place, value: placeSaid(w, reading) },
            {
              label: w.before,
              value: line.last ? `${placeSaid(w, line.last)} · ${line.last.onDay}` : w.none,
            },
            { label: w.onDay, value: reading.onDay },
            { label: w.source, value: reading.source },
            { label: w.enteredBy, value: `${reading.enteredBy} · ${reading.enteredOn}` },
            { label: w.proof, value: <a href={paths.file(reading.fileId)}>{w.proof}</a> },
          ]}
        />
      </div>
    ) : null,
  labels: (w) => w.labels,
  fields: (w) => (
    <>
      <RadioGroup
        name="verdict"
        label={w.verdict}
        options={(['approve', 'return'] as const).map((value) => ({ value, label: w.verdicts[value] }))}
      />
      <TextArea name="note" label={w.note} hint={w.noteOfReturn} rows={4} max={500} optional />
    </>
  ),
  send: (w) => w.decide,
})

export { loader, action, meta, Page as default }
