import { topicWords } from '~/ground/settings/topic-words'
import { actOnSetting } from '~/setup/settings-pages/act-on-setting.server'
import { RankingsForm, rankingsInLines } from '~/setup/settings-pages/rankings.form'
import { AboveSetting, settingPage, WhenFields } from '~/setup/settings-pages/setting-page'
import { TextArea } from '~/ui/form'

const { loader, action } = actOnSetting('rankings', RankingsForm, (typed) => typed)

/** In which rankings a place is watched, and which is to be reached. */
const { meta, Page } = settingPage<typeof loader>({
  name: (w) => w.parts.rankings,
  title: (_, { topic }, locale) => topicWords[locale][topic],
  lead: (w) => w.rankingsLead,
  above: (_, shown) => <AboveSetting {...shown} />,
  labels: (w) => ({ rankings: w.parts.rankings, effectiveOn: w.effectiveOn, reason: w.reason }),
  fields: (w, { content, ...shown }) => (
    <>
      <TextArea
        name="rankings"
        label={w.parts.rankings}
        hint={w.rankingsHint}
        defaultValue={rankingsInLines(content.rankings)}
        rows={6}
        max={4000}
        optional
      />
      <WhenFields {...shown} />
    </>
  ),
  send: (w) => w.save,
})

export { loader, action, meta, Page as default }
