import { acceptOf } from '~/ground/files/formats'
import { words as fileWords } from '~/ground/files/words'
import { ABILITIES } from '~/ground/members/abilities'
import { inRole } from '~/ground/people/guard.server'
import { topicWords } from '~/ground/settings/topic-words'
import {
  settingsAct,
  shownSetting,
  AboveSetting,
  WhenFields,
} from '~/setup/settings-pages/setting-act.server'
import { paths } from '~/platform/paths'
import { decideLogo } from '~/setup/logo/decide-logo.server'
import { LogoForm } from '~/setup/logo/logo.form'
import { Checkbox } from '~/ui/choices'
import { FileField } from '~/ui/form'

export const handle = { files: 'own' }

/** The mark of the enclave, with what it was before in the history of who it is. */
const { loader, action, meta, Page } = settingsAct({
  guard: inRole(...ABILITIES.decide_settings),
  show: (actor, asked) => shownSetting('identity', actor, asked),
  form: LogoForm,
  run: (actor, _, typed, now) => decideLogo(actor, typed, now),
  at: {
    reason_missing: 'reason',
    day_passed: 'effectiveOn',
    unknown_file: 'logo',
    other_format: 'logo',
    logo_large: 'logo',
  },
  file: { field: 'logo', refusals: { zh: fileWords.zh.refusal, en: fileWords.en.refusal } },
  to: ({ enclaveSlug }) => `${paths.adminLogo(enclaveSlug)}?saved=1`,
  name: (w) => w.parts.logo,
  title: (w, { topic }, locale) => `${topicWords[locale][topic]} · ${w.parts.logo}`,
  lead: (w) => w.logoLead,
  files: true,
  labels: (w) => ({ logo: w.parts.logo, effectiveOn: w.effectiveOn, reason: w.reason }),
  above: (w, shown) => (
    <>
      <AboveSetting {...shown} />
      {shown.content.logo ? (
        <p className="mb-6">
          <img
            src={paths.logo(shown.slug, shown.content.logo)}
            alt={w.logoNow}
            className="max-h-16 max-w-60"
          />
        </p>
      ) : null}
    </>
  ),
  fields: (w, { content, ...shown }) => (
    <>
      <FileField
        name="logo"
        label={w.parts.logo}
        hint={w.logoHint}
        accept={acceptOf(['png', 'jpg'])}
        optional={content.logo !== ''}
      />
      {content.logo ? <Checkbox name="none" label={w.logoNone} text={w.logoNoneText} optional /> : null}
      <WhenFields {...shown} />
    </>
  ),
  send: (w) => w.save,
})

export { loader, action, meta, Page as default }
