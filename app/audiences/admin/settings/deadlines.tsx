import { settingAct, WhenFields } from '~/setup/settings-pages/setting-act.server'
import { DeadlinesForm } from '~/setup/settings-pages/deadlines.form'
import { NumberField } from '~/ui/form'
import { SectionHead } from '~/ui/page'

/** The periods by whose move they are, each side in the order of an application. */
const SIDES = [
  [
    'ours',
    [
      'takeUp',
      'screen',
      'assignExperts',
      'decide',
      'publish',
      'issueAgreement',
      'recordAgreement',
      'admit',
      'room',
    ],
  ],
  ['theFirms', ['correct', 'signAgreement']],
  ['theExperts', ['answer', 'review']],
  ['thePublics', ['publicNotice']],
] as const
const PERIODS = SIDES.flatMap(([, periods]) => periods)

/** How many working days each side has for its move. */
const { loader, action, meta, Page } = settingAct({
  topic: 'deadlines',
  form: DeadlinesForm,
  read: (typed) => typed,
  name: (w) => w.deadlines,
  lead: (w) => w.deadlinesLead,
  labels: (w) => Object.fromEntries(PERIODS.map((period) => [period, w.parts[period]])),
  fields: (w, { content, ...shown }) => (
    <>
      {SIDES.map(([side, periods]) => (
        <section key={side}>
          <SectionHead title={w.sides[side]} />
          {periods.map((period) => (
            <NumberField
              key={period}
              name={period}
              label={w.parts[period]}
              hint={period === 'takeUp' ? w.takeUpHint : undefined}
              unit={w.workingDaysUnit}
              defaultValue={content[period]}
            />
          ))}
        </section>
      ))}
      <WhenFields {...shown} />
    </>
  ),
  send: (w) => w.save,
})

export { loader, action, meta, Page as default }
