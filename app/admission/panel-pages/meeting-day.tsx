import { Checkbox, DateField, TextField } from '~/ui/form'
import { SectionHead } from '~/ui/page'
import type { PanelView } from '../panels/queries.server'
import type { panelWords } from '../panels/words'

type Clock = { day: string; time: string }
type Planned = Pick<PanelView, 'heldOn' | 'startsAt'>

/** When it really meets: now unless said otherwise; another day than it was called for is confirmed. */
export function meetingDay(w: (typeof panelWords)['zh'], { heldOn, startsAt }: Planned, clock: Clock) {
  const later = clock.day > heldOn
  return (
    <>
      <SectionHead title={w.met} aside={w.metLead} />
      <DateField name="metOn" label={w.metOn} max={clock.day} defaultValue={later ? heldOn : clock.day} />
      <TextField
        name="metFrom"
        label={w.metFrom}
        hint={w.startsHint}
        maxLength={5}
        defaultValue={later ? startsAt : clock.time}
      />
      {clock.day !== heldOn ? <Checkbox name="otherDay" label={w.met} text={w.otherDay(heldOn)} /> : null}
    </>
  )
}
