import { paths } from '~/platform/paths'
import { settingAct, WhenFields } from '~/setup/settings-pages/setting-act.server'
import { IdentityForm } from '~/setup/settings-pages/identity.form'
import { TextField } from '~/ui/form'
import { Link } from '~/ui/link'
import { SectionHead } from '~/ui/page'

/** The parts of the form under their headings. */
const PARTS = [
  ['names', ['nameZh', 'nameEn']],
  ['organisations', ['sponsorZh', 'sponsorEn', 'operatorZh', 'operatorEn']],
  ['place', ['addressZh', 'addressEn', 'phone', 'hoursZh', 'hoursEn', 'mapPoint']],
  ['letters', ['senderName', 'replyTo']],
  ['footer', ['icp', 'policeRecord', 'siteCode']],
] as const
const NEEDED = new Set<string>(['nameZh', 'nameEn'])

/** Who the enclave is: names, who stands behind it, where it is. */
const { loader, action, meta, Page } = settingAct({
  topic: 'identity',
  form: IdentityForm,
  read: ({ effectiveOn, reason, basedOn, ...content }) => ({
    content,
    when: { effectiveOn, reason, basedOn },
  }),
  name: (w) => w.parts.nameZh,
  lead: (w) => w.identityLead,
  wide: true,
  labels: (w) => w.parts,
  above: (w, shown) => (
    <>
      <p className="mb-6">
        <Link to={paths.adminLogo(shown.slug)}>{w.parts.logo}</Link>
      </p>
    </>
  ),
  fields: (w, { content, ...shown }) => {
    const hints: Record<string, string> = {
      hoursZh: w.hoursHint,
      mapPoint: w.mapHint,
      senderName: w.senderHint,
      replyTo: w.replyHint,
    }
    return (
      <>
        {PARTS.map(([part, names]) => (
          <fieldset key={part} className="max-w-240">
            <SectionHead title={w[part]} level={3} />
            <div className="grid gap-x-6 sm:grid-cols-2">
              {names.map((name) => (
                <TextField
                  key={name}
                  name={name}
                  label={w.parts[name]}
                  hint={hints[name]}
                  defaultValue={content[name]}
                  optional={!NEEDED.has(name)}
                />
              ))}
            </div>
          </fieldset>
        ))}
        <input type="hidden" name="logo" value={content.logo} />
        <WhenFields {...shown} />
      </>
    )
  },
  send: (w) => w.save,
})

export { loader, action, meta, Page as default }
