import { settingAct, WhenFields } from '~/setup/settings-pages/setting-act.server'
import { RankingsForm, rankingsInLines } from '~/setup/settings-pages/rankings.form'
import { TextArea } from '~/ui/form'

/** In which rankings a place is watched, and which is to be reached. */
const { loader, action, meta, Page } = settingAct({
  topic: 'rankings',
  form: RankingsForm,
  read: (typed) => typed,
  name: (w) => w.parts.rankings,
  lead: (w) => w.rankingsLead,
  labels: (w) => ({ rankings: w.parts.rankings }),
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
