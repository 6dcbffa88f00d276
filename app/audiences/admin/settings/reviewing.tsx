import { settingAct, WhenFields } from '~/setup/settings-pages/setting-act.server'
import { ReviewingForm } from '~/setup/settings-pages/reviewing.form'
import { NumberField } from '~/ui/form'
import { SectionHead } from '~/ui/page'

const TRACKS = [
  ['trackA', 'fewestA', 'apartA'],
  ['trackB', 'fewestB', 'apartB'],
] as const

/** How many experts a review needs, and from when on their scores are far apart, by track. */
const { loader, action, meta, Page } = settingAct({
  topic: 'reviewing',
  form: ReviewingForm,
  read: (typed) => typed,
  name: (w) => w.reviewing,
  lead: (w) => w.reviewingLead,
  labels: (w) =>
    Object.fromEntries(TRACKS.flatMap(([, ...parts]) => parts.map((part) => [part, w.parts[part]]))),
  fields: (w, { content, ...shown }) => (
    <>
      {TRACKS.map(([track, fewest, apart]) => (
        <section key={track}>
          <SectionHead title={w[track]} />
          <NumberField
            name={fewest}
            label={w.parts[fewest]}
            hint={w.fewestHint}
            unit={w.expertsUnit}
            defaultValue={content[fewest]}
          />
          <NumberField
            name={apart}
            label={w.parts[apart]}
            hint={w.apartHint}
            unit={w.pointsUnit}
            defaultValue={content[apart]}
          />
        </section>
      ))}
      <WhenFields {...shown} />
    </>
  ),
  send: (w) => w.save,
})

export { loader, action, meta, Page as default }
