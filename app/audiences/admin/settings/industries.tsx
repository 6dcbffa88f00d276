import { DIVISIONS } from '~/ground/national-rules/industry-divisions'
import { settingAct, WhenFields } from '~/setup/settings-pages/setting-act.server'
import { IndustriesForm } from '~/setup/settings-pages/industries.form'
import { TextArea } from '~/ui/form'

const PARTS = ['resource', 'emerging', 'basisZh', 'basisEn'] as const

/** Which industries count as resource industries and which as emerging ones. */
const { loader, action, meta, Page } = settingAct({
  topic: 'industries',
  form: IndustriesForm,
  read: (typed) => typed,
  name: (w) => w.parts.resource,
  lead: (w) => w.industriesLead,
  above: (w, shown, locale) => (
    <>
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
  labels: (w) => Object.fromEntries(PARTS.map((part) => [part, w.parts[part]])),
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
