import { settingAct, WhenFields } from '~/setup/settings-pages/setting-act.server'
import { ROOM_AIMS, RoomsForm } from '~/setup/settings-pages/rooms.form'
import { TextField } from '~/ui/form'

/** How rooms are proposed: how much each aim counts, how far an area may be off, how long the best is looked for. */
const { loader, action, meta, Page } = settingAct({
  topic: 'rooms',
  form: RoomsForm,
  read: ({ effectiveOn, reason, basedOn, ...content }) => ({
    content,
    when: { effectiveOn, reason, basedOn },
  }),
  name: (w) => w.roomAims,
  lead: (w) => w.roomsLead,
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
