import { DIVISIONS } from '~/ground/national-rules/industry-divisions'
import { topicWords } from '~/ground/settings/topic-words'
import { actOnSetting } from '~/setup/settings-pages/act-on-setting.server'
import { IndustriesForm } from '~/setup/settings-pages/industries.form'
import { AboveSetting, settingPage, WhenFields } from '~/setup/settings-pages/setting-page'
import { TextArea } from '~/ui/form'

const { loader, action } = actOnSetting('industries', IndustriesForm, (typed) => typed)

const PARTS = ['resource', 'emerging', 'basisZh', 'basisEn'] as const

/** Which industries count as resource industries and which as emerging ones. */
const { meta, Page } = settingPage<typeof loader>({
  name: (w) => w.parts.resource,
  title: (_, { topic }, locale) => topicWords[locale][topic],
  lead: (w) => w.industriesLead,
  above: (w, shown, locale) => (
    <>
      <AboveSetting {...shown} />
      <details className="mb-4 text-13">
        <summary>{w.industryCodes}</summary>
        <ul className="columns-1 sm:columns-2 lg:columns-3">
          {DIVISIONS.map(({ code, ...name }) => (
            <li key={code}>
              <span className="tabular-nums">{code}</span> {name[locale]}
            </li>
          ))}
        </ul>
      </details>
    </>
  ),
  labels: (w) => ({
    ...Object.fromEntries(PARTS.map((part) => [part, w.parts[part]])),
    effectiveOn: w.effectiveOn,
    reason: w.reason,
  }),
  fields: (w, { content, ...shown }) => (
    <>
      {(['resource', 'emerging'] as const).map((name) => (
        <TextArea
          key={name}
          name={name}
          label={w.parts[name]}
          hint={w.industriesHint}
          defaultValue={content[name].join(' ')}
          rows={3}
          max={600}
        />
      ))}
      <TextArea name="basisZh" label={w.parts.basisZh} defaultValue={content.basisZh} rows={4} max={400} />
      <TextArea name="basisEn" label={w.parts.basisEn} defaultValue={content.basisEn} rows={4} max={800} />
      <WhenFields {...shown} />
    </>
  ),
  send: (w) => w.save,
})

export { loader, action, meta, Page as default }
