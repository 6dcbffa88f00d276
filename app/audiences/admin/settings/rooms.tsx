import { topicWords } from '~/ground/settings/topic-words'
import { actOnSetting } from '~/setup/settings-pages/act-on-setting.server'
import { ROOM_AIMS, RoomsForm } from '~/setup/settings-pages/rooms.form'
import { AboveSetting, settingPage, WhenFields } from '~/setup/settings-pages/setting-page'
import { TextField } from '~/ui/form'

const { loader, action } = actOnSetting(
  'rooms',
  RoomsForm,
  ({ effectiveOn, reason, basedOn, ...content }) => ({
    content,
    when: { effectiveOn, reason, basedOn },
  }),
)

/** How rooms are proposed: how much each aim counts, how far an area may be off, how long the best is looked for. */
const { meta, Page } = settingPage<typeof loader>({
  name: (w) => w.roomAims,
  title: (_, { topic }, locale) => topicWords[locale][topic],
  lead: (w) => w.roomsLead,
  above: (_, shown) => <AboveSetting {...shown} />,
  fields: (w, { content, ...shown }) => (
    <>
      {ROOM_AIMS.map((name) => (
        <TextField
          key={name}
          name={name}
          label={w.parts[name]}
          inputMode="decimal"
          maxLength={6}
          defaultValue={content[name]}
        />
      ))}
      <WhenFields {...shown} />
    </>
  ),
  send: (w) => w.save,
})

export { loader, action, meta, Page as default }
