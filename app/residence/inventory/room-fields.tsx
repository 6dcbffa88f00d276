import { UNIT_KINDS } from '~/residence/spaces/vocabulary'
import { Checkbox } from '~/ui/choices'
import { NumberField, SelectField, TextArea, TextField } from '~/ui/form'
import { useWords } from '~/ui/locale'
import { inventoryWords } from './words'

type Room = {
  kind: string
  areaSqm: string
  leasable: boolean
  rentPerSqm: string
  heightM: string
  loadKn: string
  powerKw: string
  water: boolean
  exhaust: boolean
  cleanClass: string
  noteZh: string
  noteEn: string
}

/** What is said of a room. */
export function RoomFields({ room }: { room: Room }) {
  const w = useWords(inventoryWords)
  const kinds = UNIT_KINDS.codes
    .filter((code) => code !== 'desk')
    .map((code) => ({ value: code, label: w.kinds[code] }))
  return (
    <>
      <SelectField name="kind" label={w.kind} options={kinds} defaultValue={room.kind} empty={false} />
      <NumberField name="areaSqm" label={w.area} unit="㎡" decimals defaultValue={room.areaSqm} />
      <Checkbox name="leasable" label="" text={w.toLease} defaultChecked={room.leasable} />
      <NumberField
        name="rentPerSqm"
        label={w.rent}
        hint={w.rentHint}
        unit={w.yuan}
        decimals
        defaultValue={room.rentPerSqm}
      />
      <NumberField name="heightM" label={w.height} unit="m" decimals optional defaultValue={room.heightM} />
      <NumberField name="loadKn" label={w.load} unit="kN/㎡" decimals optional defaultValue={room.loadKn} />
      <NumberField name="powerKw" label={w.power} unit="kW" decimals optional defaultValue={room.powerKw} />
      <Checkbox name="water" label="" text={w.water} defaultChecked={room.water} />
      <Checkbox name="exhaust" label="" text={w.exhaust} defaultChecked={room.exhaust} />
      <TextField name="cleanClass" label={w.clean} optional defaultValue={room.cleanClass} />
      <TextField name="noteZh" label={w.noteZh} optional defaultValue={room.noteZh} />
      <TextField name="noteEn" label={w.noteEn} optional defaultValue={room.noteEn} />
      <TextArea name="reason" label={w.reason} hint={w.reasonHint} rows={2} max={500} />
    </>
  )
}
