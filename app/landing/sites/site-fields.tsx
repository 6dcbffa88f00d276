import { yuanToWan } from '~/shared/money'
import { DateField, NumberField, SelectField, TextField } from '~/ui/form'
import { placeFields, type PlaceProps } from './place-fields'
import type { SiteInput } from './site.form'
import { CLEARANCES, DRAINS, ENVIRONMENTS, LAND_USES, STOCKS, type SiteKind } from './vocabulary'
import type { SiteWords } from './words'

type Props = PlaceProps & {
  w: SiteWords
  kind: SiteKind
  site?: SiteInput
  today: string
}

const choices = <T extends string>(codes: readonly T[], words: Record<T, string>) =>
  codes.map((value) => ({ value, label: words[value] }))

/** The fields of a plot, or of a part of a standard factory. */
export function siteFields({ w, kind, locale, parks, onlyPark, site, today }: Props) {
  return (
    <>
      <input type="hidden" name="kind" value={kind} />
      <TextField name="name" label={w.fields.name} defaultValue={site?.name} maxLength={60} />
      {placeFields({ locale, parks, onlyPark, place: site })}
      {kind === 'land' ? landFields(w, site) : factoryFields(w, site)}
      <SelectField
        name="environment"
        label={w.fields.environment}
        defaultValue={site?.environment ?? 'unset'}
        empty={false}
        options={choices(ENVIRONMENTS.codes, w.environments)}
      />
      <DateField name="fromOn" label={w.fields.fromOn} defaultValue={site?.fromOn ?? today} />
      <DateField name="untilOn" label={w.fields.untilOn} defaultValue={site?.untilOn} optional />
      <TextField name="note" label={w.fields.note} defaultValue={site?.note} maxLength={200} optional />
    </>
  )
}

function landFields(w: SiteWords, site?: SiteInput) {
  return (
    <>
      <NumberField name="areaMu" label={w.size} unit={w.mu('').trim()} defaultValue={site?.areaMu} decimals />
      <SelectField
        name="stock"
        label={w.fields.stock}
        defaultValue={site?.stock}
        options={choices(STOCKS.codes, w.stocks)}
      />
      <SelectField
        name="clearance"
        label={w.fields.clearance}
        defaultValue={site?.clearance}
        options={choices(CLEARANCES.codes, w.clearances)}
      />
      <SelectField
        name="landUse"
        label={w.fields.landUse}
        defaultValue={site?.landUse ?? 'industrial'}
        empty={false}
        options={choices(LAND_USES.codes, w.uses)}
      />
      <NumberField
        name="pricePerMu"
        label={w.price}
        unit={w.perMu('').trim()}
        defaultValue={site?.pricePerMu ? yuanToWan(site.pricePerMu) : undefined}
        decimals
        optional
      />
    </>
  )
}

function factoryFields(w: SiteWords, site?: SiteInput) {
  return (
    <>
      <TextField
        name="building"
        label={w.fields.building}
        defaultValue={site?.building}
        maxLength={40}
        optional
      />
      <TextField
        name="floor"
        label={w.fields.floor}
        defaultValue={site?.floor}
        inputMode="numeric"
        optional
      />
      <NumberField
        name="areaSqm"
        label={w.size}
        unit={w.sqm('').trim()}
        defaultValue={site?.areaSqm}
        decimals
      />
      <TextField
        name="heightM"
        label={w.fields.heightM}
        defaultValue={site?.heightM}
        inputMode="decimal"
        optional
      />
      <TextField
        name="floorLoad"
        label={w.fields.floorLoad}
        defaultValue={site?.floorLoad}
        inputMode="decimal"
        optional
      />
      <TextField
        name="powerKva"
        label={w.fields.powerKva}
        defaultValue={site?.powerKva}
        inputMode="numeric"
        optional
      />
      <SelectField
        name="drains"
        label={w.fields.drains}
        defaultValue={site?.drains ?? 'split'}
        empty={false}
        options={choices(DRAINS.codes, w.drainsOf)}
      />
      <NumberField
        name="rentPerSqm"
        label={w.price}
        unit={w.perSqm('').trim()}
        defaultValue={site?.rentPerSqm}
        decimals
        optional
      />
    </>
  )
}
