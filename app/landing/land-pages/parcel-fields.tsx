import { yuanToWan } from '~/shared/money'
import { DateField, MoneyField, NumberField, SelectField, TextField } from '~/ui/form'
import { placeFields, type PlaceProps } from '~/landing/sites/place-fields'
import { STOCKS } from '~/landing/sites/vocabulary'
import type { ParcelInput } from '~/landing/land/land.form'
import { SUPPLIES } from '~/landing/land/vocabulary'
import type { LandWords } from '~/landing/land/words'

type Props = PlaceProps & {
  w: LandWords
  parcel?: ParcelInput
}

/** The fields of a parcel; those of supplied land stand by themselves. */
export function parcelFields({ w, locale, parks, onlyPark, parcel }: Props) {
  const money = (yuan: string | null | undefined) => (yuan ? yuanToWan(yuan) : undefined)
  const mu = w.mu('').trim()
  return (
    <>
      <TextField name="name" label={w.fields.name} defaultValue={parcel?.name} maxLength={60} />
      {placeFields({ locale, parks, onlyPark, place: parcel })}
      <NumberField name="areaMu" label={w.size} unit={mu} defaultValue={parcel?.areaMu} decimals />
      <SelectField
        name="stock"
        label={w.fields.stock}
        defaultValue={parcel?.stock}
        options={STOCKS.codes.map((value) => ({ value, label: w.stocks[value] }))}
      />
      <TextField name="source" label={w.fields.source} defaultValue={parcel?.source} maxLength={120} />
      <h2 className="mt-8 mb-3 text-16 font-semibold">{w.suppliedPart}</h2>
      <TextField
        name="holder"
        label={w.fields.holder}
        defaultValue={parcel?.holder}
        maxLength={80}
        optional
      />
      <TextField
        name="firmRef"
        label={w.fields.firmRef}
        hint={w.firmRefHint}
        defaultValue={parcel?.firmRef}
        maxLength={40}
        optional
      />
      <SelectField
        name="supply"
        label={w.fields.supply}
        defaultValue={parcel?.supply}
        options={SUPPLIES.codes.map((value) => ({ value, label: w.supplies[value] }))}
        optional
      />
      <DateField name="contractOn" label={w.fields.contractOn} defaultValue={parcel?.contractOn} optional />
      <DateField
        name="agreedStart"
        label={w.fields.agreedStart}
        defaultValue={parcel?.agreedStart}
        optional
      />
      <MoneyField name="price" label={w.fields.price} defaultValue={money(parcel?.price)} optional />
      <NumberField
        name="toDevelopMu"
        label={w.fields.toDevelopMu}
        unit={mu}
        defaultValue={parcel?.toDevelopMu}
        decimals
        optional
      />
      <MoneyField
        name="totalInvestment"
        label={w.fields.totalInvestment}
        defaultValue={money(parcel?.totalInvestment)}
        optional
      />
    </>
  )
}
