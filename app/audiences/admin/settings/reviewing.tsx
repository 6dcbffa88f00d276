import { topicWords } from '~/ground/settings/topic-words'
import { actOnSetting } from '~/setup/settings-pages/act-on-setting.server'
import { ReviewingForm } from '~/setup/settings-pages/reviewing.form'
import { AboveSetting, settingPage, WhenFields } from '~/setup/settings-pages/setting-page'
import { NumberField } from '~/ui/form'
import { SectionHead } from '~/ui/page'

const { loader, action } = actOnSetting('reviewing', ReviewingForm, (typed) => typed)

const TRACKS = [
  ['trackA', 'fewestA', 'apartA'],
  ['trackB', 'fewestB', 'apartB'],
] as const

/** How many experts a review needs, and from when on their scores are far apart, by track. */
const { meta, Page } = settingPage<typeof loader>({
  name: (w) => w.reviewing,
  title: (_, { topic }, locale) => topicWords[locale][topic],
  lead: (w) => w.reviewingLead,
  above: (_, shown) => <AboveSetting {...shown} />,
  labels: (w) => ({
    ...Object.fromEntries(TRACKS.flatMap(([, ...parts]) => parts.map((part) => [part, w.parts[part]]))),
    effectiveOn: w.effectiveOn,
    reason: w.reason,
  }),
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
